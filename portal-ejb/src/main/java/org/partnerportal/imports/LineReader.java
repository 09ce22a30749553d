package org.partnerportal.imports;

import static org.partnerportal.imports.ImportField.COMPANY_NAME;
import static org.partnerportal.imports.ImportField.CUSTOMER_ID;
import static org.partnerportal.imports.ImportField.PERSON_EMAIL;
import static org.partnerportal.imports.ImportField.PERSON_LANGUAGE;
import static org.partnerportal.imports.ImportField.PRIMARY_DOMAIN;
import static org.partnerportal.imports.ImportField.PRODUCT;
import static org.partnerportal.imports.ImportField.QUANTITY;
import static org.partnerportal.imports.ImportField.RELATIONSHIP;
import static org.partnerportal.imports.ImportField.RESELLER;
import static org.partnerportal.imports.ImportField.STATUS;
import static org.partnerportal.imports.ImportField.SUBSCRIPTION_ID;
import static org.partnerportal.imports.ImportField.SUPPORT_CONTACT;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.partnerportal.customer.SearchTerms;
import org.partnerportal.subscription.ProductFamily;

/** Turns the lines of one file into what is compared with the tables, and names what is wrong with them. */
final class LineReader {

    private final ImportKind kind;
    private final int columns;
    private final String ownerOfAll;
    private final Map<ImportField, Integer> positions = new EnumMap<>(ImportField.class);

    /** @param ownerOfAll Microsoft ID of the customer whose subscriptions the file lists; null when it names customers */
    LineReader(ImportKind kind, List<ImportColumn> columns, String ownerOfAll) {
        this.kind = kind;
        this.columns = columns.size();
        this.ownerOfAll = ownerOfAll;
        for (ImportColumn column : columns) {
            if (column.field() != null && kind.fields().contains(column.field())) {
                positions.put(column.field(), column.position());
            }
        }
    }

    StagedLine read(CsvLine line) {
        if (line.count() < columns) {
            return refused(line, ImportFault.TOO_FEW_COLUMNS);
        }
        if (line.count() > columns && hasMoreThanEmptyCells(line)) {
            return refused(line, ImportFault.TOO_MANY_COLUMNS);
        }
        CellReader cells = new CellReader(line, positions);
        StagedLine.Values values = values(cells);
        return new StagedLine(
                line.number(), cells.faults().isEmpty() ? values : StagedLine.Values.NONE, cells.faults());
    }

    private StagedLine.Values values(CellReader cells) {
        String name = kind.hasCustomers() ? cells.required(COMPANY_NAME) : "";
        boolean subscription = kind == ImportKind.SUBSCRIPTIONS
                || kind == ImportKind.COMBINED && cells.any(SUBSCRIPTION_ID, PRODUCT, QUANTITY, STATUS);
        String product = subscription ? cells.required(PRODUCT) : "";
        String family = subscription ? ProductFamily.of(product).name() : "";
        return new StagedLine.Values(
                ownerOfAll == null ? cells.id(CUSTOMER_ID) : ownerOfAll,
                name,
                name.isEmpty() ? "" : SearchTerms.sortName(name),
                cells.domain(PRIMARY_DOMAIN),
                cells.text(RELATIONSHIP),
                subscription ? cells.id(SUBSCRIPTION_ID) : "",
                product,
                family,
                // metered products have no number of seats
                subscription ? cells.quantity(QUANTITY, family.equals(ProductFamily.AZURE.name())) : 0,
                subscription ? cells.required(STATUS) : "",
                subscription ? cells.partnerId(RESELLER) : "",
                subscription ? cells.partnerId(SUPPORT_CONTACT) : "",
                cells.email(PERSON_EMAIL),
                cells.language(PERSON_LANGUAGE));
    }

    private boolean hasMoreThanEmptyCells(CsvLine line) {
        for (int position = columns; position < line.cells().length; position++) {
            if (!line.cells()[position].isBlank()) {
                return true;
            }
        }
        return line.count() > line.cells().length;
    }

    private StagedLine refused(CsvLine line, ImportFault fault) {
        List<RowFault> faults = new ArrayList<>();
        faults.add(RowFault.of(fault, null, line.count() + " ≠ " + columns));
        return new StagedLine(line.number(), StagedLine.Values.NONE, faults);
    }
}
