package org.partnerportal.dev.it.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.partnerportal.company.CompanyKind;
import org.partnerportal.customer.AddCustomer;
import org.partnerportal.customer.CustomerAttention;
import org.partnerportal.customer.CustomerDetails;
import org.partnerportal.customer.CustomerExistsException;
import org.partnerportal.customer.CustomerFilter;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerRow;
import org.partnerportal.customer.CustomerService;
import org.partnerportal.customer.CustomerSort;
import org.partnerportal.customer.EditCustomer;
import org.partnerportal.dev.it.OpensNoPages;
import org.partnerportal.dev.it.PortalIT;
import org.partnerportal.dev.it.Statements;
import org.partnerportal.dev.it.company.Partners;
import org.partnerportal.dev.it.company.Partners.Partner;
import org.partnerportal.notice.AddContactPerson;
import org.partnerportal.notice.ContactPersonService;
import org.partnerportal.shared.error.ChangedMeanwhileException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.persistence.Page;
import org.partnerportal.shared.persistence.PageRequest;

@OpensNoPages
class CustomerListIT extends PortalIT {

    private static final int CUSTOMERS = 25;
    private static final int SIZE = 7;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Partners partners;

    @Inject
    private CustomerService service;

    @Inject
    private CustomerQueries queries;

    @Inject
    private ContactPersonService persons;

    private Partner partner;

    /** Names in three alphabets, some of them equal, and domains in another order than names. */
    @BeforeEach
    void addCustomers() throws Exception {
        partner = partners.open(CompanyKind.DIRECT_BILL_PARTNER, "Proseware");
        transaction.begin();
        String[] names = {"Ñandú", "Ёлочка", "contoso", "Contoso", "Zürich Fabrikam Fabrics"};
        for (int i = 0; i < CUSTOMERS; i++) {
            add(partner, names[i % names.length] + (i < 10 ? "" : " " + i), "d" + (CUSTOMERS - i) + ".example");
        }
        transaction.commit();
    }

    @Test
    void turnsAllPagesForthAndBackWithoutLossOrRepetition() throws Exception {
        for (CustomerSort sort : CustomerSort.values()) {
            for (boolean descending : List.of(false, true)) {
                CustomerFilter filter = new CustomerFilter(null, sort, descending, null);
                List<Long> forth = ids(filter, true);
                List<Long> back = ids(filter, false);
                Collections.reverse(back);
                assertThat(forth).hasSize(CUSTOMERS).doesNotHaveDuplicates();
                assertThat(back).isEqualTo(forth.subList(0, back.size())).hasSize(CUSTOMERS - lastPage());
            }
        }
    }

    @Test
    void sortsByDomainUpAndDown() throws Exception {
        List<String> up = domains(new CustomerFilter(null, CustomerSort.DOMAIN, false, null));
        List<String> down = domains(new CustomerFilter(null, CustomerSort.DOMAIN, true, null));
        assertThat(up).isSorted();
        assertThat(down).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Test
    void findsEachCustomerOnceHoweverManyOfItsWordsMatch() throws Exception {
        CustomerFilter twice = search("fab");
        List<Long> found = ids(twice, true);
        assertThat(found).hasSize(CUSTOMERS / 5).doesNotHaveDuplicates();
    }

    @Test
    void findsByWordPhraseDomainAndMicrosoftIdWhateverTheCase() throws Exception {
        String id = UUID.randomUUID().toString();
        partner.does(() -> service.add(new AddCustomer(id, "Sociedad «Árbol Azul», S.L.", "mail.arbol.example")));

        for (String q : List.of("ARBOL AZ", "azul", "«árbol»", "arbol.ex", "MAIL.ARBOL", id, id.substring(0, 13))) {
            assertThat(names(search(q))).as(q).contains("Sociedad «Árbol Azul», S.L.");
        }
        assertThat(names(search("sociedad azul"))).isEmpty();
        assertThat(names(search("%"))).isEmpty();
        assertThat(names(search("' OR 1=1 --"))).isEmpty();
    }

    @Test
    void costsTheSameStatementsOnEveryPageAndInEverySearch() throws Exception {
        Page<CustomerRow> first = page(CustomerFilter.all(), PageRequest.first(SIZE));
        assertThat(partner.does(() -> Statements.of(() -> queries.list(CustomerFilter.all(), PageRequest.first(3)))))
                .isEqualTo(2);
        assertThat(partner.does(() -> Statements.of(
                        () -> queries.list(CustomerFilter.all(), PageRequest.of(first.next(), null, 50)))))
                .isEqualTo(2);
        assertThat(partner.does(() -> Statements.of(() -> queries.list(search("c"), PageRequest.first(50)))))
                .isEqualTo(2);
    }

    @Test
    void narrowsToCustomersWithoutAContactPerson() throws Exception {
        long told = page(CustomerFilter.all(), PageRequest.first(SIZE))
                .rows()
                .get(0)
                .id();
        partner.runs(() -> persons.add(new AddContactPerson(told, "Alice", "alice@contoso.example", "en")));

        List<Long> without = ids(new CustomerFilter(null, null, false, CustomerAttention.NO_PERSON), true);

        assertThat(without).hasSize(CUSTOMERS - 1).doesNotContain(told);
        assertThat(ids(new CustomerFilter(null, CustomerSort.DOMAIN, true, CustomerAttention.NO_LINK), true))
                .hasSize(CUSTOMERS);
        assertThat(ids(new CustomerFilter("contoso", null, false, CustomerAttention.NO_PERSON), true))
                .hasSize(2 * CUSTOMERS / 5 - 1)
                .doesNotContain(told);
    }

    @Test
    void beginsAnewWhenACursorWasTamperedWith() throws Exception {
        List<CustomerRow> first =
                page(CustomerFilter.all(), PageRequest.first(SIZE)).rows();
        for (String cursor : List.of("x", "!!!", "AAAA", "Y29udG9zbwAnIE9SIDE9MQ")) {
            assertThat(page(CustomerFilter.all(), PageRequest.of(cursor, null, SIZE))
                            .rows())
                    .isEqualTo(first);
        }
    }

    @Test
    void hidesOtherPartnersCustomers() throws Exception {
        Partner other = partners.open(CompanyKind.DIRECT_BILL_PARTNER, "Wingtip");
        long mine =
                page(CustomerFilter.all(), PageRequest.first(1)).rows().get(0).id();

        assertThat(other.does(() -> queries.list(CustomerFilter.all(), PageRequest.first(50)))
                        .rows())
                .isEmpty();
        assertThat(other.does(() -> queries.list(search("contoso"), PageRequest.first(50)))
                        .rows())
                .isEmpty();
        assertThatThrownBy(() -> other.does(() -> queries.get(mine))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> other.runs(() -> service.edit(new EditCustomer(mine, "Stolen", "", 0))))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void keepsTheNamesOfTwoPartnersOfOneCustomerApart() throws Exception {
        Partner other = partners.open(CompanyKind.DIRECT_BILL_PARTNER, "Wingtip");
        String id = UUID.randomUUID().toString();
        long shared = partner.does(() -> service.add(new AddCustomer(id, "Adatum", "")));
        long same = other.does(() -> service.add(new AddCustomer(id, "A. Datum Corporation", "")));

        partner.runs(() -> service.edit(new EditCustomer(shared, "Adatum Ltd", "adatum.example", 0)));

        assertThat(same).isEqualTo(shared);
        assertThat(other.does(() -> queries.get(shared)).name()).isEqualTo("A. Datum Corporation");
        assertThat(partner.does(() -> queries.get(shared)).name()).isEqualTo("Adatum Ltd");
        assertThat(names(search("adatum.ex"))).containsExactly("Adatum Ltd");
        assertThatThrownBy(() -> partner.does(() -> service.add(new AddCustomer(id.toUpperCase(), "Again", ""))))
                .isInstanceOf(CustomerExistsException.class);
    }

    @Test
    void refusesTheSecondOfTwoWhoEditAtATime() throws Exception {
        long id = page(CustomerFilter.all(), PageRequest.first(1)).rows().get(0).id();
        CustomerDetails read = partner.does(() -> queries.get(id));
        partner.runs(() -> service.edit(new EditCustomer(id, "First", "", read.version())));

        assertThatThrownBy(() -> partner.runs(() -> service.edit(new EditCustomer(id, "Second", "", read.version()))))
                .isInstanceOf(ChangedMeanwhileException.class);
        assertThat(partner.does(() -> queries.get(id)).name()).isEqualTo("First");
    }

    /** All ids from the first page to the last; or, backwards, those before the last page, nearest first. */
    private List<Long> ids(CustomerFilter filter, boolean forth) throws Exception {
        List<Long> ids = new ArrayList<>();
        Page<CustomerRow> page = page(filter, PageRequest.first(SIZE));
        page.rows().forEach(row -> ids.add(row.id()));
        while (page.next() != null) {
            page = page(filter, PageRequest.of(page.next(), null, SIZE));
            page.rows().forEach(row -> ids.add(row.id()));
        }
        if (forth) {
            return ids;
        }
        ids.clear();
        while (page.previous() != null) {
            page = page(filter, PageRequest.of(null, page.previous(), SIZE));
            List<Long> reversed =
                    new ArrayList<>(page.rows().stream().map(CustomerRow::id).toList());
            Collections.reverse(reversed);
            ids.addAll(reversed);
        }
        return ids;
    }

    private static int lastPage() {
        return CUSTOMERS % SIZE == 0 ? SIZE : CUSTOMERS % SIZE;
    }

    private Page<CustomerRow> page(CustomerFilter filter, PageRequest request) throws Exception {
        return partner.does(() -> queries.list(filter, request));
    }

    private List<String> names(CustomerFilter filter) throws Exception {
        return page(filter, PageRequest.first(200)).rows().stream()
                .map(CustomerRow::name)
                .toList();
    }

    private List<String> domains(CustomerFilter filter) throws Exception {
        return page(filter, PageRequest.first(200)).rows().stream()
                .map(CustomerRow::domain)
                .toList();
    }

    private static CustomerFilter search(String q) {
        return new CustomerFilter(q, null, false, null);
    }

    private long add(Partner owner, String name, String domain) throws Exception {
        return owner.does(() -> service.add(new AddCustomer(UUID.randomUUID().toString(), name, domain)));
    }
}
