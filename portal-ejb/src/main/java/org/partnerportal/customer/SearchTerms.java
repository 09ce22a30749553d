package org.partnerportal.customer;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Turns names, domains and queries into the one form in which they are stored and compared: lower case, without accents,
 * words separated by one space, cut to {@link #LENGTH}. A customer is found by any word with all that follows it, so a
 * search is one prefix, that is one index range. Whoever writes customers writes these terms, ignoring duplicates (the
 * database's collation may hold two of them equal).
 */
public final class SearchTerms {

    /** Characters of a term or sort name; the width of the columns. */
    public static final int LENGTH = 60;

    private static final int MOST_WORDS = 16;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private SearchTerms() {}

    /** All terms of a customer, without duplicates; domain and Microsoft ID may be empty or null. */
    public static Set<String> of(String companyName, String domain, String msTenantId) {
        Set<String> terms = new LinkedHashSet<>();
        List<String> name = words(companyName);
        addSuffixes(terms, name, name.size());
        List<String> labels = words(domain);
        // nobody looks for "com" alone
        addSuffixes(terms, labels, Math.max(1, labels.size() - 1));
        add(terms, fold(msTenantId));
        return terms;
    }

    /** What a term must begin with to match the query; empty when the query holds no letter and no digit. */
    public static String prefix(String query) {
        return cut(fold(query));
    }

    /** The key by which the list is sorted; quotes and punctuation do not count, unless there is nothing else. */
    public static String sortName(String companyName) {
        String folded = fold(companyName);
        return cut(folded.isEmpty() ? companyName.strip().toLowerCase(Locale.ROOT) : folded);
    }

    private static void addSuffixes(Set<String> terms, List<String> words, int starts) {
        int last = Math.min(Math.min(starts, words.size()), MOST_WORDS);
        for (int start = 0; start < last; start++) {
            add(terms, String.join(" ", words.subList(start, words.size())));
        }
    }

    private static void add(Set<String> terms, String term) {
        if (!term.isEmpty()) {
            terms.add(cut(term));
        }
    }

    private static List<String> words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? List.of() : Arrays.asList(folded.split(" "));
    }

    private static String fold(String text) {
        if (text == null) {
            return "";
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        String lower = plain.toLowerCase(Locale.ROOT).replace("ß", "ss");
        return GAPS.matcher(lower).replaceAll(" ").strip();
    }

    private static String cut(String term) {
        if (term.length() <= LENGTH) {
            return term;
        }
        int end = Character.isHighSurrogate(term.charAt(LENGTH - 1)) ? LENGTH - 1 : LENGTH;
        return term.substring(0, end).strip();
    }
}
