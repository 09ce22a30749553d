package org.partnerportal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class MailRoundTest {

    private static final long BROKEN = 7_000;
    private static final long URGENT = 1_000;

    private final Queue queue = new Queue();
    private final List<Long> posted = new ArrayList<>();

    @Test
    void emptiesTheQueueHoweverLongItIs() {
        queue.add(LongStream.rangeClosed(1, 130).toArray());

        round();

        assertThat(queue.sent)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 130).boxed().toList());
    }

    @Test
    void whatComesInMeanwhileAndGoesFirstNeedNotWaitForAll() {
        queue.add(LongStream.rangeClosed(1, 500).toArray());
        queue.comesInWithTheFirst = URGENT;

        round();

        assertThat(queue.sent).hasSize(501);
        assertThat(queue.sent.indexOf(URGENT)).isLessThanOrEqualTo(50);
    }

    @Test
    void aMailThatCannotBeWrittenIsPutOffAndTheOthersGo() {
        queue.add(6, BROKEN, 8);

        round();

        assertThat(queue.sent).containsExactly(6L, 8L);
        assertThat(queue.failed).containsExactly(BROKEN);
    }

    @Test
    void aMailWhoseSendingCannotBeRecordedIsPutOffAndNotSentForEver() {
        queue.add(1, 2, 3);
        queue.unrecordable = 2;

        round();

        assertThat(posted).containsExactly(1L, 2L, 3L);
        assertThat(queue.failed).containsExactly(2L);
    }

    @Test
    void stopsWhenAnotherNodeTookOver() {
        queue.add(1, 2, 3);

        new MailRound(queue, this::post, () -> queue.sent.size() < 2).run();

        assertThat(queue.sent).containsExactly(1L, 2L);
    }

    private void round() {
        new MailRound(queue, this::post, () -> true).run();
    }

    private void post(QueuedMail mail) {
        if (mail.id() == BROKEN) {
            throw new IllegalArgumentException("no such character set");
        }
        posted.add(mail.id());
    }

    /** What is due, without a database; what failed is due later, after the round. */
    private static final class Queue extends MailQueue {

        private final List<Long> due = new ArrayList<>();
        private final List<Long> sent = new ArrayList<>();
        private final List<Long> failed = new ArrayList<>();
        private long comesInWithTheFirst;
        private long unrecordable;

        void add(long... ids) {
            LongStream.of(ids).forEach(due::add);
        }

        @Override
        public List<QueuedMail> due(int most) {
            return due.stream()
                    .limit(most)
                    .map(id -> new QueuedMail(id, "ana@fabrikam.example", "es", "Subject", "Text", 0))
                    .toList();
        }

        @Override
        public void sent(long id) {
            if (id == unrecordable) {
                throw new IllegalStateException("nobody could be told");
            }
            due.remove(id);
            sent.add(id);
            if (comesInWithTheFirst != 0) {
                due.add(0, comesInWithTheFirst);
                comesInWithTheFirst = 0;
            }
        }

        @Override
        public void failed(long id, int attempts, String reason, boolean forGood) {
            due.remove(id);
            failed.add(id);
        }
    }
}
