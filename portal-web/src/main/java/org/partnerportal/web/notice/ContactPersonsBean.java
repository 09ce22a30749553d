package org.partnerportal.web.notice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.partnerportal.notice.AddContactPerson;
import org.partnerportal.notice.ContactPerson;
import org.partnerportal.notice.ContactPersonQueries;
import org.partnerportal.notice.ContactPersonService;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.web.shared.Notices;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/** People whom the partner tells of changes, on the detail page of their customer (parameter {@code id}). */
@Named
@RequestScoped
public class ContactPersonsBean {

    @Inject
    private ContactPersonQueries queries;

    @Inject
    private ContactPersonService service;

    @Inject
    private Notices notices;

    @Inject
    private Viewer viewer;

    private List<ContactPerson> persons;
    private String name;
    private String email;
    private String language;

    public List<ContactPerson> getPersons() {
        if (persons == null) {
            persons = queries.of(customer());
        }
        return persons;
    }

    public String add() {
        service.add(new AddContactPerson(customer(), name == null ? "" : name, email, language));
        notices.done("notice.persons.added", email);
        return toCustomer();
    }

    /** Removes the person that the pressed button names. */
    public String remove() {
        long id = Parameters.required("removePerson");
        ContactPerson person =
                getPersons().stream().filter(one -> one.id() == id).findFirst().orElseThrow(NotFoundException::new);
        service.remove(person.id());
        notices.done("notice.persons.removed", person.email());
        return toCustomer();
    }

    private static String toCustomer() {
        return "/customers/detail?faces-redirect=true&id=" + customer();
    }

    private static long customer() {
        return Parameters.required("id");
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    /** Until another is chosen, the language that the partner itself works in. */
    public String getLanguage() {
        return language == null ? viewer.getLanguage() : language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
