package org.partnerportal.dev.it.company;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.company.CompanyService;
import org.partnerportal.company.CreateCompany;
import org.partnerportal.company.PartnershipService;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;

/** Opens partners for tests, each with a name of its own, and lets their people act. */
@Dependent
public class Partners {

    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() / 1_000);
    /** Somebody at the company; no user's row is needed for that. */
    private static final long PERSON = 1;

    @Inject
    private CompanyService companies;

    @Inject
    private PartnershipService partnerships;

    /** A partner with an id and the means to act. */
    public record Partner(long id, Cloud cloud, CompanyKind kind) {

        /** Does the work as a person of that company who may do everything. */
        public <T> T does(Callable<T> work) throws Exception {
            return CallerContext.callAs(
                    new Caller(
                            id,
                            PERSON,
                            cloud.name(),
                            kind.name(),
                            Caller.system(id).permissions()),
                    work);
        }

        /** Like {@link #does} for work without a result. */
        public void runs(Runnable work) throws Exception {
            does(() -> {
                work.run();
                return null;
            });
        }
    }

    /** As if both had agreed, from that moment on. */
    public void link(Partner provider, long reseller, Instant from) {
        CallerContext.runAs(Caller.system(provider.id()), () -> partnerships.begin(reseller, from));
    }

    public Partner open(CompanyKind kind, String name) throws Exception {
        return open(kind, Cloud.COMMERCIAL, name);
    }

    public Partner open(CompanyKind kind, Cloud cloud, String name) throws Exception {
        CreateCompany command = new CreateCompany(
                kind,
                cloud,
                name,
                UUID.randomUUID().toString(),
                String.valueOf(NUMBER.incrementAndGet()),
                "ES",
                "Europe/Madrid",
                "es");
        long id = CallerContext.callAs(Caller.system(0), () -> companies.create(command));
        return new Partner(id, cloud, kind);
    }
}
