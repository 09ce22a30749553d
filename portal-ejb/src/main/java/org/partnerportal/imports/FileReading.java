package org.partnerportal.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Reads the file of one import into lines, a few thousand per transaction; begins anew when it was interrupted. */
@Dependent
class FileReading {

    private static final int LINES_AT_ONCE = 5_000;

    @Inject
    private ImportSteps steps;

    /** @param stillMine renews the lease; false when another node has taken over */
    void read(long job, BooleanSupplier stillMine) {
        while (steps.clear(job, true)) {
            // bounded transactions
        }
        ReadingPlan plan = steps.plan(job);
        try (Counting bytes = new Counting(StoredFile.reader(number -> steps.piece(job, number)));
                CsvLines lines = CsvLines.of(bytes, plan.charset(), plan.separator())) {
            lines.next();
            stage(job, plan, lines, bytes, stillMine);
        } catch (CsvLines.UnclosedQuoteException unclosed) {
            steps.fail(job, ImportProblem.QUOTE, unclosed.line);
        } catch (CsvLines.WrongEncodingException foreign) {
            steps.fail(job, ImportProblem.ENCODING, foreign.line);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void stage(long job, ReadingPlan plan, CsvLines lines, Counting bytes, BooleanSupplier stillMine) {
        long last = 0;
        List<StagedLine> batch = new ArrayList<>(LINES_AT_ONCE);
        for (Optional<CsvLine> line = lines.next(); line.isPresent(); line = lines.next()) {
            batch.add(plan.lines().read(line.get()));
            last = line.get().number();
            if (batch.size() == LINES_AT_ONCE) {
                if (!steps.stage(job, batch, bytes.count) || !stillMine.getAsBoolean()) {
                    return;
                }
                batch.clear();
            }
        }
        if (steps.stage(job, batch, bytes.count)) {
            steps.endReading(job, last);
        }
    }

    /** How far the reading has come. */
    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
