package org.partnerportal.dev.it.walls;

import static org.partnerportal.company.CompanyKind.CUSTOMER;
import static org.partnerportal.company.CompanyKind.DIRECT_BILL_PARTNER;
import static org.partnerportal.company.CompanyKind.INDIRECT_PROVIDER;
import static org.partnerportal.company.CompanyKind.INDIRECT_RESELLER;
import static org.partnerportal.company.CompanyKind.OPERATOR;
import static org.partnerportal.dev.it.walls.Thing.Relation.FOREIGN;
import static org.partnerportal.dev.it.walls.Thing.Relation.OWN;
import static org.partnerportal.dev.it.walls.Thing.Relation.RELATED;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.partnerportal.account.Role;
import org.partnerportal.company.Cloud;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.dev.it.walls.Thing.Relation;
import org.partnerportal.shared.security.Caller;
import org.partnerportal.shared.security.Permission;
import org.partnerportal.subscription.SalesChannel;

/**
 * A provider with a reseller and a customer, a direct-bill partner, the operator; and the same once more, which is foreign
 * to the first. What each kind of company may be asked for, and whether it is its business, follows from that.
 */
final class World {

    /** What belongs to one partner, by subject. */
    private record Possessions(long company, Map<Subject, Long> ids) {

        Long id(Subject subject) {
            return ids.get(subject);
        }
    }

    /** A customer's business as much as its partner's. */
    private static final Set<Subject> ANSWERED = EnumSet.of(Subject.TRANSFER, Subject.PROPOSAL, Subject.ADMIN_RIGHTS);

    private static final Map<Subject, String> TABLES = Map.of(
            Subject.ADMIN_RIGHTS, "admin_relationship",
            Subject.BATCH, "support_batch",
            Subject.SUBSCRIPTION, "subscription",
            Subject.ACCOUNT, "company",
            Subject.OFFER, "support_offer");

    private final Map<Thing, Long> versions = new HashMap<>();
    private final Network network;
    private final People people;
    private final Caller visitor;
    private final List<Thing> things = new ArrayList<>();
    private final Map<CompanyKind, Long> companies = new EnumMap<>(CompanyKind.class);

    World(Network network, People people) throws Exception {
        this(network, people, Cloud.COMMERCIAL);
    }

    /** @param elsewhere the cloud of those that are foreign */
    World(Network network, People people, Cloud elsewhere) throws Exception {
        this.network = network;
        this.people = people;
        companies.put(OPERATOR, network.company(OPERATOR));
        visitor = people.caller(people.user(companies.get(OPERATOR), Role.ADMIN_AGENT));
        long provider = network.company(INDIRECT_PROVIDER);
        long reseller = network.company(INDIRECT_RESELLER);
        network.link(provider, reseller);
        Possessions providers = possessions(provider, SalesChannel.CSP, reseller);
        Possessions resellers = possessions(reseller, SalesChannel.OTHER, null);
        Possessions directs = possessions(network.company(DIRECT_BILL_PARTNER), SalesChannel.CSP, null);
        long strange = network.company(INDIRECT_PROVIDER, elsewhere);
        long strangeReseller = network.company(INDIRECT_RESELLER, elsewhere);
        network.link(strange, strangeReseller);
        Possessions foreign = possessions(strange, SalesChannel.CSP, strangeReseller);

        companies.put(INDIRECT_PROVIDER, provider);
        companies.put(INDIRECT_RESELLER, reseller);
        companies.put(DIRECT_BILL_PARTNER, directs.company());
        companies.put(CUSTOMER, providers.id(Subject.CUSTOMER));

        network.settled();
        belong(INDIRECT_PROVIDER, providers, resellers, foreign);
        belong(INDIRECT_RESELLER, resellers, providers, foreign);
        belong(DIRECT_BILL_PARTNER, directs, null, foreign);
        belong(CUSTOMER, null, providers, foreign);
        belong(OPERATOR, null, null, foreign);
        customers(providers, resellers);
        companiesAndUsers(provider, reseller, strange);
        relations(providers, directs, strange, strangeReseller);
        for (CompanyKind kind : CompanyKind.values()) {
            add(kind, Subject.CUSTOMER, FOREIGN, foreign.id(Subject.CUSTOMER), false);
            add(kind, Subject.RESELLER, FOREIGN, strangeReseller, false);
        }
    }

    /** A reseller serves some of its provider's customers; a customer is asked for itself. */
    private void customers(Possessions providers, Possessions resellers) throws Exception {
        add(INDIRECT_RESELLER, Subject.CUSTOMER, RELATED, providers.id(Subject.CUSTOMER), true);
        add(INDIRECT_RESELLER, Subject.CUSTOMER, RELATED, network.customer(providers.company()), false);
        add(INDIRECT_PROVIDER, Subject.CUSTOMER, RELATED, resellers.id(Subject.CUSTOMER), false);
        add(CUSTOMER, Subject.CUSTOMER, OWN, providers.id(Subject.CUSTOMER), true);
        add(CUSTOMER, Subject.CUSTOMER, RELATED, resellers.id(Subject.CUSTOMER), false);
    }

    private void companiesAndUsers(long provider, long reseller, long strange) throws Exception {
        for (CompanyKind kind : CompanyKind.values()) {
            add(kind, Subject.USER, OWN, people.clerk(companies.get(kind)), true);
        }
        add(INDIRECT_PROVIDER, Subject.RESELLER, OWN, reseller, true);
        add(INDIRECT_PROVIDER, Subject.COMPANY, RELATED, reseller, true);
        add(INDIRECT_RESELLER, Subject.COMPANY, RELATED, provider, false);
        add(OPERATOR, Subject.COMPANY, FOREIGN, provider, true);
        for (CompanyKind kind : List.of(INDIRECT_PROVIDER, INDIRECT_RESELLER, DIRECT_BILL_PARTNER)) {
            add(kind, Subject.COMPANY, OWN, companies.get(kind), true);
            add(kind, Subject.COMPANY, FOREIGN, strange, false);
        }
    }

    private Possessions possessions(long partner, SalesChannel channel, Long reseller) throws Exception {
        Map<Subject, Long> ids = new EnumMap<>(Subject.class);
        long customer = network.customer(partner);
        long subscription = network.subscription(partner, customer, channel, reseller);
        ids.put(Subject.CUSTOMER, customer);
        ids.put(Subject.SUBSCRIPTION, subscription);
        if (reseller != null) {
            ids.put(Subject.ASSIGNMENT, network.assignment(partner, subscription, reseller));
        }
        ids.put(Subject.PERSON, network.number("SELECT id FROM customer_contact WHERE partner_id = ?", partner));
        long offer = network.offer(partner);
        ids.put(Subject.OFFER, offer);
        ids.put(Subject.VERSION, network.number("SELECT id FROM support_offer_version WHERE offer_id = ?", offer));
        ids.put(Subject.IMPORT, network.upload(partner, customer));
        ids.put(Subject.USER, people.clerk(partner));
        Dealings dealings = network.dealings();
        ids.put(Subject.REQUEST, dealings.request(partner));
        ids.put(Subject.TRANSFER, dealings.transfer(customer, partner));
        ids.put(Subject.ADMIN_RIGHTS, dealings.adminRights(partner, customer));
        ids.put(Subject.ACCESS, dealings.access(visitor, partner));
        if (reseller != null) {
            ids.put(Subject.BATCH, dealings.batch(partner, subscription, reseller));
            ids.put(Subject.PROPOSAL, dealings.proposal(partner, customer));
            dealings.profile(reseller);
            dealings.offerSupport(partner, offer);
        }
        return new Possessions(partner, ids);
    }

    /** What a customer or a reseller is asked, and may answer. */
    private void relations(Possessions providers, Possessions directs, long strange, long strangeReseller)
            throws Exception {
        Dealings dealings = network.dealings();
        long provider = providers.company();
        long customer = companies.get(CUSTOMER);
        add(CUSTOMER, Subject.REQUEST, OWN, dealings.requestOf(directs.company(), customer), true);
        for (Subject answered : ANSWERED) {
            add(CUSTOMER, answered, OWN, providers.id(answered), true);
        }
        add(CUSTOMER, Subject.PARTNER, OWN, provider, true);
        long invited = dealings.invite(provider, strangeReseller);
        things.add(new Thing(INDIRECT_PROVIDER, Subject.REQUEST, OWN, invited, true, Permission.RESELLER_INVITE));
        add(
                INDIRECT_RESELLER,
                Subject.INVITATION,
                OWN,
                dealings.invite(strange, companies.get(INDIRECT_RESELLER)),
                true);
        long former = network.company(INDIRECT_PROVIDER);
        network.link(former, companies.get(INDIRECT_RESELLER));
        dealings.offerSupport(former, network.offer(former));
        dealings.leaveSupport(companies.get(INDIRECT_RESELLER), former);
        add(INDIRECT_RESELLER, Subject.OUTSOURCED, OWN, former, true);
        add(INDIRECT_RESELLER, Subject.OUTSOURCED, RELATED, provider, false);
        add(INDIRECT_RESELLER, Subject.PROVIDER, OWN, provider, true);
        add(OPERATOR, Subject.ACCOUNT, RELATED, provider, true);
        add(OPERATOR, Subject.ACCOUNT, FOREIGN, customer, false);
        add(OPERATOR, Subject.ACCOUNT, OWN, companies.get(OPERATOR), false);
        long stranger = dealings.identityProvider(strange);
        for (CompanyKind kind : CompanyKind.values()) {
            add(kind, Subject.INVITATION, FOREIGN, invited, false);
            add(kind, Subject.IDENTITY, OWN, dealings.identityProvider(companies.get(kind)), true);
            add(kind, Subject.IDENTITY, FOREIGN, stranger, false);
            for (Subject company : List.of(Subject.PARTNER, Subject.PROVIDER, Subject.OUTSOURCED)) {
                add(kind, company, FOREIGN, strange, false);
            }
            if (kind != OPERATOR) {
                add(kind, Subject.ACCOUNT, FOREIGN, strange, false);
            }
        }
    }

    /** That person of the operator looks into a company. */
    void visits(Caller person) throws Exception {
        add(OPERATOR, Subject.ACCESS, OWN, network.dealings().access(person, companies.get(INDIRECT_RESELLER)), true);
    }

    /** What whoever is of that kind of company would bring along: ids, and the version that it has read. */
    Map<String, Long> known(CompanyKind kind, Thing thing) {
        Map<String, Long> known = new HashMap<>(Map.of(
                "partnerId", companies.get(kind == INDIRECT_PROVIDER ? INDIRECT_RESELLER : kind),
                "CompanyView.id", companies.get(kind),
                "currentId", companies.get(INDIRECT_PROVIDER),
                "otherId", companies.get(DIRECT_BILL_PARTNER)));
        if (thing != null && TABLES.containsKey(thing.subject())) {
            known.put("version", versions.computeIfAbsent(thing, this::version));
        }
        return known;
    }

    private long version(Thing thing) {
        try {
            return network.number("SELECT version FROM " + TABLES.get(thing.subject()) + " WHERE id = ?", thing.id());
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Customers and users of the own company are added one by one: whose business these are differs. */
    private void belong(CompanyKind kind, Possessions own, Possessions related, Possessions foreign) {
        for (Subject subject : foreign.ids().keySet()) {
            if (subject != Subject.CUSTOMER) {
                if (own != null && own.id(subject) != null && subject != Subject.USER) {
                    add(kind, subject, OWN, own.id(subject), true);
                }
                if (related != null
                        && related.id(subject) != null
                        && !(kind == CUSTOMER && ANSWERED.contains(subject))) {
                    add(kind, subject, RELATED, related.id(subject), false);
                }
                add(kind, subject, FOREIGN, foreign.id(subject), false);
            } else if (own != null) {
                add(kind, subject, OWN, own.id(subject), true);
            }
        }
    }

    private void add(CompanyKind kind, Subject subject, Relation relation, long id, boolean seen) {
        Permission needs =
                subject == Subject.REQUEST && seen && kind.isPartner() ? Permission.RELATIONSHIP_REQUEST : null;
        things.add(new Thing(kind, subject, relation, id, seen, needs));
    }

    /** The company of that kind whose users walk. */
    long company(CompanyKind kind) {
        return companies.get(kind);
    }

    /** The stranger's import, of which some operations commit by themselves. */
    long foreignImport() {
        return things.stream()
                .filter(thing -> thing.subject() == Subject.IMPORT && thing.relation() == FOREIGN)
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<Thing> things() {
        return List.copyOf(things);
    }

    List<Thing> things(CompanyKind viewer, Subject subject) {
        return things.stream()
                .filter(thing -> thing.viewer() == viewer && thing.subject() == subject)
                .toList();
    }
}
