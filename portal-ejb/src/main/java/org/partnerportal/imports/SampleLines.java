package org.partnerportal.imports;

import java.util.List;
import java.util.Locale;

/** Lines of the sample files, of companies that do not exist. */
final class SampleLines {

    private static final String FIRST = "3b1f0c5e-7d2a-4c0e-9a51-0d6f2e8b4a01";
    private static final String SECOND = "3b1f0c5e-7d2a-4c0e-9a51-0d6f2e8b4a02";
    private static final String SUBSCRIPTION = "9c4e7a10-52b8-4d1f-8e63-7f0a1b2c3d0";

    private SampleLines() {}

    static List<List<String>> of(ImportKind kind, Locale locale) {
        Words words = words(locale.getLanguage());
        List<List<String>> subscriptions = List.of(
                List.of(SUBSCRIPTION + "1", "Microsoft 365 Business Premium", "25", words.active, ""),
                List.of(SUBSCRIPTION + "2", "Azure plan", "1", words.active, ""),
                List.of(SUBSCRIPTION + "3", "Dynamics 365 Sales Professional", "5", words.suspended, ""));
        List<String> first = List.of(FIRST, "Fabrikam", "fabrikam.example", words.relationship);
        List<String> second = List.of(SECOND, words.company, "contoso.example", words.relationship);
        return switch (kind) {
            case CUSTOMERS -> List.of(first, second);
            case SUBSCRIPTIONS -> subscriptions;
            case COMBINED ->
                List.of(
                        join(first, subscriptions.get(0), List.of("", "ana@fabrikam.example", locale.getLanguage())),
                        join(first, subscriptions.get(1), List.of("", "", "")),
                        join(second, subscriptions.get(2), List.of("", "", "")));
        };
    }

    @SafeVarargs
    private static List<String> join(List<String>... parts) {
        return java.util.Arrays.stream(parts).flatMap(List::stream).toList();
    }

    private record Words(String company, String relationship, String active, String suspended) {}

    private static Words words(String language) {
        return switch (language) {
            case "es" -> new Words("Contoso Panadería", "Revendedor", "Activa", "Suspendida");
            case "ru" -> new Words("Пекарня «Контосо»", "Торговый посредник", "Активна", "Приостановлена");
            default -> new Words("Contoso Bakery", "Reseller", "Active", "Suspended");
        };
    }
}
