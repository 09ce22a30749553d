package org.partnerportal.web.imports;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.partnerportal.customer.CustomerFilter;
import org.partnerportal.customer.CustomerQueries;
import org.partnerportal.customer.CustomerRow;
import org.partnerportal.imports.Headings;
import org.partnerportal.imports.ImportColumn;
import org.partnerportal.imports.ImportField;
import org.partnerportal.imports.ImportQueries;
import org.partnerportal.imports.ImportService;
import org.partnerportal.imports.ImportView;
import org.partnerportal.imports.UnderstandImport;
import org.partnerportal.shared.persistence.PageRequest;
import org.partnerportal.web.shared.Viewer;

/** What was understood of a file, for a person to correct: encoding, columns, whose subscriptions they are. */
@Named
@ViewScoped
public class ImportColumnsBean implements Serializable {

    private static final int CANDIDATES = 8;

    @Inject
    private transient ImportQueries imports;

    @Inject
    private transient ImportService service;

    @Inject
    private transient CustomerQueries customers;

    @Inject
    private transient Viewer viewer;

    private long id;
    private String charset;
    private Long customerId;
    private String search;
    private List<ImportColumn> columns = List.of();
    private final Map<Integer, String> fields = new HashMap<>();

    /** Once per page, from the import that the page shows. */
    public void load(ImportView job) {
        if (id != job.id()) {
            id = job.id();
            charset = job.charset();
            customerId = job.customerId();
            columns = imports.columns(id);
            columns.forEach(column -> fields.put(
                    column.position(),
                    column.field() == null ? "" : column.field().name()));
        }
    }

    public String readAgain() {
        Map<Integer, ImportField> chosen = new HashMap<>();
        fields.forEach((position, field) -> {
            if (field != null && !field.isEmpty()) {
                chosen.put(position, ImportField.valueOf(field));
            }
        });
        service.understand(new UnderstandImport(id, charset, customerId, chosen));
        return here();
    }

    /** In another encoding the headings read differently, so they are looked at anew. */
    public String changeCharset() {
        service.tryCharset(id, charset);
        return here();
    }

    public String choose(long customer) {
        customerId = customer;
        return readAgain();
    }

    private String here() {
        return "/imports/detail?faces-redirect=true&id=" + id;
    }

    /** Customers that the search finds. */
    public List<CustomerRow> getCandidates() {
        return search == null || search.isBlank()
                ? List.of()
                : customers
                        .list(new CustomerFilter(search, null, false, null), PageRequest.first(CANDIDATES))
                        .rows();
    }

    /** How a field is called in files of the viewer's language. */
    public String label(ImportField field) {
        return Headings.of(field, viewer.getLocale());
    }

    /** All fields, by what they are called. */
    public Map<String, String> getChoices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (ImportField field : ImportField.values()) {
            choices.put(label(field), field.name());
        }
        return choices;
    }

    public List<String> getCharsets() {
        return imports.charsets();
    }

    public List<ImportColumn> getColumns() {
        return columns;
    }

    public Map<Integer, String> getFields() {
        return fields;
    }

    public String getCharset() {
        return charset;
    }

    public void setCharset(String charset) {
        this.charset = charset;
    }

    public String getSearch() {
        return search;
    }

    public void setSearch(String search) {
        this.search = search;
    }
}
