package org.partnerportal.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.partnerportal.audit.ChainCheck.Head;
import org.partnerportal.audit.ChainCheck.Link;
import org.partnerportal.shared.trail.Outcome;

class ChainCheckTest {

    private static final long COMPANY = 5;
    private static final String CLOUD = "COMMERCIAL";

    @Test
    void anUnbrokenChain() {
        List<Link> links = links(4);
        ChainReport report = check(links, head(links));

        assertThat(report.unbroken()).isTrue();
        assertThat(report)
                .returns(1L, ChainReport::first)
                .returns(4L, ChainReport::last)
                .returns(4L, ChainReport::checked);
        assertThat(report.since()).isEqualTo(Instant.ofEpochSecond(1));
        assertThat(report.until()).isEqualTo(Instant.ofEpochSecond(4));
    }

    @Test
    void anEntryThatSaysSomethingElse() {
        List<Link> links = links(4);
        Link second = links.get(1);
        links.set(1, new Link(2, second.previousHash(), second.hash(), entry(2, "something else")));

        assertThat(check(links, head(links)).faults()).containsExactly(new ChainFault(ChainDamage.CHANGED, 2, 2));
    }

    @Test
    void anEntryThatIsGone() {
        List<Link> links = links(5);
        Head head = head(links);
        links.remove(2);
        links.remove(2);

        assertThat(check(links, head).faults()).containsExactly(new ChainFault(ChainDamage.MISSING, 3, 4));
    }

    @Test
    void anEntryThatWasWrittenAnewWithItsHash() {
        List<Link> links = links(4);
        Entry forged = entry(2, "forged");
        String previous = links.get(1).previousHash();
        links.set(1, new Link(2, previous, Chain.next(previous, COMPANY, 2, CanonicalForm.digest(forged)), forged));

        assertThat(check(links, head(links)).faults()).containsExactly(new ChainFault(ChainDamage.UNCONNECTED, 3, 3));
    }

    @Test
    void theLastEntryWrittenAnew() {
        List<Link> links = links(3);
        Head head = head(links);
        Entry forged = entry(3, "forged");
        String previous = links.get(2).previousHash();
        links.set(2, new Link(3, previous, Chain.next(previous, COMPANY, 3, CanonicalForm.digest(forged)), forged));

        assertThat(check(links, head).faults()).containsExactly(new ChainFault(ChainDamage.UNCONNECTED, 3, 3));
    }

    @Test
    void theEndCutOff() {
        List<Link> links = links(4);
        Head head = head(links);

        assertThat(check(links.subList(0, 2), head).faults())
                .containsExactly(new ChainFault(ChainDamage.MISSING, 3, 4));
        assertThat(check(List.of(), head).faults()).containsExactly(new ChainFault(ChainDamage.MISSING, 1, 4));
    }

    @Test
    void theChainOfAnotherTenantOrCloud() {
        List<Link> links = links(2);
        Head stolen = new Head(6, CLOUD, 2, links.get(1).hash(), 0, Chain.begin(6, CLOUD));
        Head moved = new Head(COMPANY, "CHINA", 2, links.get(1).hash(), 0, Chain.begin(COMPANY, "CHINA"));

        assertThat(check(links, stolen).unbroken()).isFalse();
        assertThat(check(links, moved).faults()).containsExactly(new ChainFault(ChainDamage.UNCONNECTED, 1, 1));
    }

    @Test
    void whatIsLeftAfterPruning() {
        List<Link> links = links(5);
        Link last = links.get(4);
        Link anchor = links.get(1);
        Head head = new Head(COMPANY, CLOUD, 5, last.hash(), 2, anchor.hash());

        assertThat(check(links.subList(2, 5), head).unbroken()).isTrue();
        assertThat(check(links.subList(3, 5), head).faults())
                .containsExactly(new ChainFault(ChainDamage.MISSING, 3, 3));
    }

    private static ChainReport check(List<Link> links, Head head) {
        ChainCheck check = new ChainCheck(head);
        links.forEach(check::visit);
        return check.report();
    }

    private static Head head(List<Link> links) {
        return new Head(
                COMPANY, CLOUD, links.size(), links.get(links.size() - 1).hash(), 0, Chain.begin(COMPANY, CLOUD));
    }

    private static List<Link> links(int count) {
        List<Link> links = new ArrayList<>();
        String previous = Chain.begin(COMPANY, CLOUD);
        for (int seq = 1; seq <= count; seq++) {
            Entry entry = entry(seq, "details");
            String hash = Chain.next(previous, COMPANY, seq, CanonicalForm.digest(entry));
            links.add(new Link(seq, previous, hash, entry));
            previous = hash;
        }
        return links;
    }

    private static Entry entry(long second, String details) {
        return new Entry(
                Instant.ofEpochSecond(second),
                1L,
                null,
                "UserService.add",
                "USER_MANAGE",
                Outcome.DONE,
                null,
                null,
                null,
                details);
    }
}
