package org.partnerportal.dev.bench;

import java.util.ArrayList;
import java.util.List;

/** The rows of the report about what the walls between tenants cost. */
final class WallRows {

    private record OfReseller(int customers, ListRun.Look look) {}

    private record Predicate(int customers, WallRun.Measured measured) {}

    private final Report report;
    private final List<OfReseller> ofReseller = new ArrayList<>();
    private final List<Predicate> predicates = new ArrayList<>();

    WallRows(Report report) {
        this.report = report;
    }

    void add(int customers, ListRun.Look look, List<WallRun.Measured> measured) {
        ofReseller.add(new OfReseller(customers, look));
        measured.forEach(one -> predicates.add(new Predicate(customers, one)));
    }

    void lists() {
        report.heading(
                "(f) The customer list of a provider with " + ResellerRun.RESELLERS + " resellers, of one of them");
        report.say("Whole page over HTTP beside a plain JDBC program that fetches the same rows; milliseconds.");
        report.head("customers", "p50", "p95", "JDBC p50", "page / JDBC");
        for (OfReseller one : ofReseller) {
            report.row(
                    one.customers(),
                    one.look().page().p50(),
                    one.look().page().p95(),
                    one.look().jdbc().p50(),
                    one.look().ratio());
        }
    }

    void predicate() {
        report.heading("(g) What it costs to name the tenant");
        report.say("The same rows, with the tenant's predicate and without, in turns; microseconds of one"
                + " execution, medians of the rounds. At most 1.1 is wanted.");
        report.head("customers", "query", "with", "without", "with / without");
        for (Predicate one : predicates) {
            report.row(
                    one.customers(),
                    one.measured().name(),
                    one.measured().with(),
                    one.measured().without(),
                    one.measured().ratio());
        }
    }

    void signIns(SignInRun.Measured measured) {
        report.heading("(h) Sign-ins");
        report.say(
                "Form, password (PBKDF2, HMAC-SHA-512, 210,000 iterations) and the page it leads to, by several people at"
                        + " once; beside the hash by itself in the benchmark's own process, on one processor.");
        report.head("people at once", "sign-ins/s", "sign-ins/s per processor", "hashes/s per processor");
        report.row(
                measured.people(),
                measured.perSecond(),
                measured.perSecond() / Runtime.getRuntime().availableProcessors(),
                measured.hashes());
    }

    void writes(WriteRun.Measured measured) {
        report.heading("(i) What the audit trail costs a small change");
        report.say("Somebody changes the own name over HTTP, " + measured.rounds() + " rounds of " + measured.writes()
                + " with the trail and as many while it is turned off from outside, in turns; milliseconds, medians."
                + " At most 1.1 is wanted.");
        report.head("with", "without", "with / without");
        report.row(measured.with(), measured.without(), measured.ratio());
    }
}
