package org.partnerportal.imports;

import static org.partnerportal.shared.security.Permission.CUSTOMER_EXPORT;
import static org.partnerportal.shared.security.Permission.CUSTOMER_IMPORT;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.partnerportal.imports.ExportRepository.Customer;
import org.partnerportal.imports.ExportRepository.Person;
import org.partnerportal.imports.ExportRepository.Subscription;
import org.partnerportal.shared.csv.CsvOut;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.shared.security.Requires;
import org.partnerportal.shared.trail.Trailed;

/**
 * Writes files in the shape in which they are imported, headings in the reader's language; what was exported and comes
 * back unchanged changes nothing. Nothing is held in memory but a stretch of customers.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportExports {

    private static final int AT_ONCE = 1_000;

    @Inject
    private ExportRepository repository;

    @Inject
    private ImportJobRepository jobs;

    @Inject
    private StagingRepository staging;

    @Inject
    private Clock clock;

    /** All customers, as Partner Center exports them. */
    @Requires(CUSTOMER_EXPORT)
    @Trailed("customers' data leave the portal")
    public void customers(OutputStream out, Locale locale) {
        write(
                out,
                ImportKind.CUSTOMERS,
                locale,
                csv -> eachStretch(customers -> customers.forEach(customer -> csv.record(
                        List.of(customer.msId(), customer.name(), customer.domain(), customer.relationship())))));
    }

    /**
     * The subscriptions of one customer, as Partner Center exports them.
     *
     * @throws NotFoundException when the customer is not one of the caller's
     */
    @Requires(CUSTOMER_EXPORT)
    @Trailed("customers' data leave the portal")
    public void subscriptions(long customerId, OutputStream out, Locale locale) {
        jobs.customerMsId(customerId).orElseThrow(NotFoundException::new);
        List<Subscription> found =
                repository.subscriptions(List.of(customerId), clock.instant()).getOrDefault(customerId, List.of());
        write(
                out,
                ImportKind.SUBSCRIPTIONS,
                locale,
                csv -> found.forEach(one ->
                        csv.record(List.of(one.msId(), one.product(), one.quantity(), one.status(), one.reseller()))));
    }

    /** All customers with their subscriptions and contact persons, in our own bulk format. */
    @Requires(CUSTOMER_EXPORT)
    @Trailed("customers' data leave the portal")
    public void combined(OutputStream out, Locale locale) {
        write(
                out,
                ImportKind.COMBINED,
                locale,
                csv -> eachStretch(customers -> {
                    List<Long> ids = customers.stream().map(Customer::id).toList();
                    Map<Long, List<Subscription>> subscriptions = repository.subscriptions(ids, clock.instant());
                    Map<Long, List<Person>> persons = repository.persons(ids);
                    customers.forEach(customer -> combined(
                            csv,
                            customer,
                            subscriptions.getOrDefault(customer.id(), List.of()),
                            persons.getOrDefault(customer.id(), List.of())));
                }));
    }

    /**
     * The lines that were left out, as they stood in the file, with their number and the reason in front.
     *
     * @param reasonText a fault in the reader's words
     * @throws NotFoundException also when the file is no longer kept
     */
    @Requires(CUSTOMER_IMPORT)
    public void faulty(long id, OutputStream out, Locale locale, Function<RowFault, String> reasonText) {
        ImportJob job = jobs.get(id);
        jobs.piece(id, 0).orElseThrow(NotFoundException::new);
        try (InputStream file = StoredFile.reader(number -> jobs.piece(id, number));
                CsvLines lines = CsvLines.of(file, job.charset(), job.separator());
                CsvOut csv = new CsvOut(out, job.separator())) {
            Optional<CsvLine> line = lines.next();
            csv.record(report(Headings.line(locale), Headings.reason(locale), line.orElseThrow(), id));
            List<StagingRepository.FaultyLine> stretch = staging.faulty(id, 0, AT_ONCE);
            while (!stretch.isEmpty()) {
                for (StagingRepository.FaultyLine faulty : stretch) {
                    while (line.isPresent() && line.get().number() < faulty.number()) {
                        line = lines.next();
                    }
                    String reason = String.join(
                            "; ", faulty.faults().stream().map(reasonText).toList());
                    csv.record(report(String.valueOf(faulty.number()), reason, line.orElseThrow(), id));
                }
                stretch = staging.faulty(id, stretch.get(stretch.size() - 1).number(), AT_ONCE);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A small file of that kind to learn from. */
    @Requires(CUSTOMER_IMPORT)
    public void sample(ImportKind kind, OutputStream out, Locale locale) {
        write(out, kind, locale, csv -> SampleLines.of(kind, locale).forEach(csv::record));
    }

    private void combined(CsvOut csv, Customer customer, List<Subscription> subscriptions, List<Person> persons) {
        int lines = Math.max(1, Math.max(subscriptions.size(), persons.size()));
        Subscription none = new Subscription(0, "", "", "", "", "", "");
        for (int i = 0; i < lines; i++) {
            Subscription one = i < subscriptions.size() ? subscriptions.get(i) : none;
            Person person = i < persons.size() ? persons.get(i) : new Person(0, "", "");
            csv.record(List.of(
                    customer.msId(),
                    customer.name(),
                    customer.domain(),
                    customer.relationship(),
                    one.msId(),
                    one.product(),
                    one.quantity(),
                    one.status(),
                    one.reseller(),
                    one.supportContact(),
                    person.email(),
                    person.language()));
        }
    }

    /** The two columns of the portal and the cells of the file, less what an earlier report put in front of them. */
    private List<String> report(String number, String reason, CsvLine line, long id) {
        List<String> cells = new ArrayList<>(List.of(number, reason));
        List<ImportColumn> columns = jobs.columns(id);
        for (int position = 0; position < line.cells().length; position++) {
            if (position >= columns.size() || !columns.get(position).ofReport()) {
                cells.add(line.cell(position));
            }
        }
        return cells;
    }

    private void eachStretch(java.util.function.Consumer<List<Customer>> work) {
        List<Customer> stretch = repository.customers(null, AT_ONCE);
        while (!stretch.isEmpty()) {
            work.accept(stretch);
            stretch = repository.customers(stretch.get(stretch.size() - 1), AT_ONCE);
        }
    }

    private static void write(
            OutputStream out, ImportKind kind, Locale locale, java.util.function.Consumer<CsvOut> lines) {
        try (CsvOut csv = CsvOut.in(locale, out)) {
            csv.record(kind.exported().stream()
                    .map(field -> Headings.of(field, locale))
                    .toList());
            lines.accept(csv);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
