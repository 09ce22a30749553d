package org.partnerportal.adminrights;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.partnerportal.account.Mailbox;
import org.partnerportal.account.Role;
import org.partnerportal.account.UserQueries;
import org.partnerportal.mail.MailMessage;
import org.partnerportal.mail.MailService;
import org.partnerportal.shared.config.Settings;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.CallerContext;
import org.partnerportal.shared.trail.Trail;

/**
 * Writes to those whom it concerns, each in its language: the partner's admin agents and the customer's global
 * administrators (DOMAIN 3.6). The mails are the partner's; what the customer decides stands in the partner's trail, too.
 */
@Dependent
class AdminRightsPost {

    @Inject
    private AdminRightsListRepository relationships;

    @Inject
    private UserQueries users;

    @Inject
    private MailService mails;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void tellCustomer(AdminNews news, long id) {
        toCustomer(news, find(id));
    }

    void tellPartner(AdminNews news, long id) {
        toPartner(news, find(id));
    }

    void tellBoth(AdminNews news, long id) {
        AdminRights rights = find(id);
        toPartner(news, rights);
        toCustomer(news, rights);
    }

    private AdminRights find(long id) {
        return relationships.concerning(id, clock.instant()).get(0);
    }

    private void toPartner(AdminNews news, AdminRights rights) {
        boolean own = CallerContext.current().companyId() == rights.partnerId();
        List<Mailbox> agents = CallerContext.getAs(Caller.system(rights.partnerId()), () -> {
            if (!own) {
                Trail.note("admin_relationship:" + rights.id());
            }
            return users.holders(Role.ADMIN_AGENT);
        });
        write(news, rights, agents, "/admin-rights/detail?id=" + rights.id());
    }

    private void toCustomer(AdminNews news, AdminRights rights) {
        write(news, rights, administrators(rights.customerId()), "/admin-rights/consent");
    }

    /** Who of the customer can answer here. */
    List<Mailbox> administrators(long customerId) {
        return CallerContext.getAs(Caller.system(customerId), () -> users.holders(Role.CUSTOMER_GLOBAL_ADMIN));
    }

    /** A wrong address of one person must not keep the others from being told. */
    private void write(AdminNews news, AdminRights rights, List<Mailbox> people, String page) {
        for (Mailbox person : people) {
            if (MailMessage.isAddress(person.email())) {
                AdminRightsLetter letter = new AdminRightsLetter(news, rights, person, clock.instant());
                mails.enqueue(new MailMessage(
                        rights.partnerId(),
                        person.email(),
                        person.language(),
                        letter.subject(),
                        letter.text(settings.url() + page),
                        null));
            }
        }
    }
}
