package org.partnerportal.web.contactpage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.partnerportal.contactpage.ContactPageQueries;
import org.partnerportal.contactpage.ContactPageQueries.PageState;
import org.partnerportal.contactpage.PageGenerations;
import org.partnerportal.shared.error.NotFoundException;

/**
 * Rendered pages of this node (ADR 0005). A page is served without asking for the length of a lease; after that one
 * statement tells whether it is still true. The lease counts from before the question, so what was committed before the
 * question was asked is never missed.
 */
@ApplicationScoped
public class PageCache {

    private static final long MOST_BYTES = 64L << 20;
    private static final int LOCKS = 256;
    private static final long LEASE_NANOS = PageGenerations.LEASE.toNanos();

    private final Cache<PageAddress, CachedPage> pages = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((PageAddress address, CachedPage page) -> page.weight())
            .build();

    /** One thread at a time renews a page; the others wait for it instead of asking the same. */
    private final Object[] locks = new Object[LOCKS];

    @Inject
    private ContactPageQueries queries;

    @Inject
    private Clock clock;

    public PageCache() {
        for (int i = 0; i < LOCKS; i++) {
            locks[i] = new Object();
        }
    }

    /** The page if it is kept and may be sent without a question to the database. */
    Optional<CachedPage> kept(PageAddress address) {
        return Optional.ofNullable(pages.getIfPresent(address)).filter(this::servable);
    }

    /** The page as it is now; empty when the link does not exist or was taken back. */
    Optional<CachedPage> get(PageAddress address, PageRenderer renderer) {
        Optional<CachedPage> page = kept(address);
        if (page.isPresent()) {
            return page;
        }
        synchronized (locks[Math.floorMod(address.hashCode(), LOCKS)]) {
            return renew(address, renderer);
        }
    }

    private boolean servable(CachedPage page) {
        return page.leased(System.nanoTime()) && !page.outlived(clock.millis());
    }

    private Optional<CachedPage> renew(PageAddress address, PageRenderer renderer) {
        CachedPage page = pages.getIfPresent(address);
        if (page != null) {
            if (servable(page)) {
                return Optional.of(page);
            }
            long asked = System.nanoTime();
            long generation = queries.generation(address.token(), page.concerned());
            if (generation == page.generation() && !page.outlived(clock.millis())) {
                page.lease(asked + LEASE_NANOS);
                return Optional.of(page);
            }
            pages.invalidate(address);
        }
        return render(address, renderer);
    }

    private Optional<CachedPage> render(PageAddress address, PageRenderer renderer) {
        long asked = System.nanoTime();
        Optional<PageState> state = queries.state(address.token());
        if (state.isEmpty()) {
            return Optional.empty();
        }
        try {
            CachedPage page = new CachedPage(renderer.render(address), state.get(), asked + LEASE_NANOS);
            pages.put(address, page);
            return Optional.of(page);
        } catch (NotFoundException takenBackMeanwhile) {
            return Optional.empty();
        }
    }

    /** Makes the page anew. */
    interface PageRenderer {
        RenderedPage render(PageAddress address);
    }
}
