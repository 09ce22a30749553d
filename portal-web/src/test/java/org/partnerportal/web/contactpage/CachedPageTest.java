package org.partnerportal.web.contactpage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.partnerportal.contactpage.ContactPageQueries.PageState;

class CachedPageTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    @Test
    void bothFormsHaveTheSameWordsAndTagsOfTheirOwn() throws IOException {
        CachedPage page = page("Кто вас поддерживает", null);

        assertThat(page.body(false)).isEqualTo("Кто вас поддерживает".getBytes(StandardCharsets.UTF_8));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(page.body(true))).readAllBytes())
                .isEqualTo(page.body(false));
        assertThat(page.etag(true)).isNotEqualTo(page.etag(false));
        assertThat(page.matches("W/\"x\", " + page.etag(true))).isTrue();
        assertThat(page.matches(page.etag(false))).isTrue();
        assertThat(page.matches("\"other\"")).isFalse();
    }

    @Test
    void theTagIsThatOfTheWords() {
        assertThat(page("same", null).etag(false)).isEqualTo(page("same", NOON).etag(false));
        assertThat(page("one", null).etag(false))
                .isNotEqualTo(page("other", null).etag(false));
    }

    @Test
    void aLeaseEndsAndCanBeRenewed() {
        CachedPage page = page("words", null);

        assertThat(page.leased(999)).isTrue();
        assertThat(page.leased(1000)).isFalse();
        page.lease(2000);
        assertThat(page.leased(1000)).isTrue();
    }

    @Test
    void aLeaseHoldsAcrossTheOverflowOfTheClock() {
        CachedPage page = page("words", null);
        page.lease(Long.MIN_VALUE + 5);

        assertThat(page.leased(Long.MAX_VALUE - 5)).isTrue();
        assertThat(page.leased(Long.MIN_VALUE + 5)).isFalse();
    }

    @Test
    void wordsThatBecomeUntrueByThemselvesEndThePage() {
        CachedPage page = page("Open now, until 12:00", NOON);

        assertThat(page.outlived(NOON.toEpochMilli() - 1)).isFalse();
        assertThat(page.outlived(NOON.toEpochMilli())).isTrue();
        assertThat(page("always", null).outlived(Long.MAX_VALUE - 1)).isFalse();
    }

    private static CachedPage page(String words, Instant changesAt) {
        RenderedPage rendered = new RenderedPage(words.getBytes(StandardCharsets.UTF_8), changesAt);
        return new CachedPage(rendered, new PageState(Set.of(1L, 2L), 7), 1000);
    }
}
