package org.partnerportal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockoutPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "0, PT0S",
        "1, PT0S",
        "4, PT0S",
        "5, PT1M",
        "6, PT2M",
        "7, PT4M",
        "8, PT8M",
        "9, PT16M",
        "10, PT32M",
        "11, PT1H",
        "12, PT1H",
        "1000000, PT1H",
        "2147483647, PT1H"
    })
    void locksLongerEachTimeButNeverBeyondAnHour(int failedAttempts, Duration expected) {
        assertThat(LockoutPolicy.lockFor(failedAttempts)).isEqualTo(expected);
    }
}
