package org.partnerportal.servicemanagement;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.partnerportal.rules.Source;
import org.partnerportal.shared.persistence.ReferenceData;
import org.partnerportal.subscription.ProductFamily;

/** Which product brings which service, where each is administered, and what can be done: {@code db/reference}. */
final class ServiceCatalogue {

    private static final Map<String, Source> SOURCES = Source.all();
    private static final Map<String, Service> SERVICES = services();
    private static final Map<String, Set<String>> PRODUCTS = products();
    private static final Map<String, Template> LINKS = links();
    private static final List<SupportTask> TASKS = tasks();

    private record Template(String url, boolean inContext, Source source) {}

    private ServiceCatalogue() {}

    static List<SupportTask> supportTasks() {
        return TASKS;
    }

    static Optional<Service> service(String code) {
        return Optional.ofNullable(SERVICES.get(code));
    }

    static Collection<Service> all() {
        return SERVICES.values();
    }

    /** What a product brings along; the longest words that its name holds decide. None for what runs at the customer's. */
    static List<Service> of(String productName) {
        String name = productName.toLowerCase(Locale.ROOT);
        return PRODUCTS.keySet().stream()
                .filter(name::contains)
                .max(Comparator.comparingInt(String::length))
                .map(words -> SERVICES.values().stream()
                        .filter(service -> PRODUCTS.get(words).contains(service.code()))
                        .toList())
                .orElse(List.of());
    }

    /** Links for a service in a cloud as that customer; what the cloud does not know is left out. */
    static List<ServiceLink> links(String cloud, Service service, String tenantId, String domain) {
        return Stream.of(LinkPurpose.values())
                .flatMap(purpose -> Stream.of(service.code(), "*" + service.family())
                        .map(target -> LINKS.get(cloud + " " + target + " " + purpose))
                        .filter(template -> template != null && usable(template, tenantId, domain))
                        .limit(1)
                        .map(template -> new ServiceLink(
                                purpose,
                                fill(template.url(), tenantId, domain),
                                template.inContext(),
                                template.source())))
                .toList();
    }

    private static boolean usable(Template template, String tenantId, String domain) {
        return !(template.url().contains("{tenant}") && tenantId.isBlank())
                && !(template.url().contains("{domain}") && domain.isBlank());
    }

    private static String fill(String url, String tenantId, String domain) {
        return url.replace("{tenant}", encoded(tenantId)).replace("{domain}", encoded(domain));
    }

    /** As part of a path or of a query alike. */
    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Map<String, Service> services() {
        Map<String, Service> services = new LinkedHashMap<>();
        ReferenceData.rows("service")
                .forEach(row -> services.put(
                        row.getField("code"),
                        new Service(
                                row.getField("code"),
                                row.getField("name"),
                                ProductFamily.valueOf(row.getField("family")))));
        return services;
    }

    private static Map<String, Set<String>> products() {
        return ReferenceData.rows("service_product").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.getField("words"), row -> Arrays.stream(
                                row.getField("services").split(" "))
                        .collect(Collectors.toSet())));
    }

    private static Map<String, Template> links() {
        Map<String, Template> links = new HashMap<>();
        ReferenceData.rows("service_link")
                .forEach(row -> links.put(
                        row.getField("cloud") + " " + row.getField("service") + " "
                                + LinkPurpose.valueOf(row.getField("purpose")),
                        new Template(
                                row.getField("url"),
                                row.getField("in_context").equals("1"),
                                SOURCES.get(row.getField("source")))));
        return links;
    }

    private static List<SupportTask> tasks() {
        return ReferenceData.rows("support_task").stream()
                .map(row -> SupportTask.of(row, SOURCES.get(row.getField("source"))))
                .toList();
    }
}
