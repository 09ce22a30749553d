package org.partnerportal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetryPolicyTest {

    @Test
    void waitsLongerEachTimeAndGivesUpAfterTheSixthAttempt() {
        assertThat(RetryPolicy.pauseAfter(1)).contains(Duration.ofMinutes(1));
        assertThat(RetryPolicy.pauseAfter(2)).contains(Duration.ofMinutes(5));
        assertThat(RetryPolicy.pauseAfter(5)).contains(Duration.ofHours(4));
        assertThat(RetryPolicy.pauseAfter(6)).isEmpty();
    }
}
