package org.partnerportal.web.offer;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.partnerportal.offer.OfferContent;
import org.partnerportal.offer.OfferProblem;

/** What is wrong with a draft, in words, for the summary and for the fields. */
public final class ProblemWords {

    private final List<Problem> problems;
    private final Map<String, String> byField;

    private ProblemWords(List<Problem> problems) {
        this.problems = problems;
        this.byField = problems.stream()
                .collect(Collectors.groupingBy(
                        Problem::field, Collectors.mapping(Problem::text, Collectors.joining(" "))));
    }

    public static ProblemWords of(List<OfferProblem> problems, Words words) {
        return new ProblemWords(problems.stream()
                .map(problem ->
                        new Problem(problem.field(), anchor(problem.field()), text(problem, words), problem.blocking()))
                .toList());
    }

    /** What stands in the way of publishing. */
    public List<Problem> blocking() {
        return problems.stream().filter(Problem::blocking).toList();
    }

    /** What could be better. */
    public List<Problem> advice() {
        return problems.stream().filter(problem -> !problem.blocking()).toList();
    }

    /** Empty when nothing is wrong with that field. */
    public String at(String field) {
        return byField.getOrDefault(field, "");
    }

    /** Id of the place in the page where the field stands. */
    public static String anchor(String field) {
        return "at-" + field.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    private static String text(OfferProblem problem, Words words) {
        Object[] arguments = problem.arguments().stream()
                .map(argument ->
                        OfferContent.LANGUAGES.contains(argument) ? words.language(argument.toString()) : argument)
                .toArray();
        String text = words.text("offer.problem." + problem.code(), arguments);
        String place = place(problem.field(), words);
        return place.isEmpty() ? text : words.text("offer.words.of", place, text);
    }

    /** "Channels 2": the part of the form, with the number of the row where there are several. */
    private static String place(String field, Words words) {
        String part = field.replaceFirst("[\\[.].*", "");
        String label = words.text("offer.part." + part);
        return field.matches("\\w+\\[\\d+].*")
                ? label + ' ' + (Integer.parseInt(field.replaceFirst("\\w+\\[(\\d+)].*", "$1")) + 1)
                : label;
    }

    /**
     * One line.
     *
     * @param anchor id of the place in the page
     */
    public record Problem(String field, String anchor, String text, boolean blocking) {}
}
