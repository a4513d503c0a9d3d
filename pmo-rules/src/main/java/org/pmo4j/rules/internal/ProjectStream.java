package org.pmo4j.rules.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.pmo4j.model.portfolio.FrameCheck;
import org.pmo4j.model.portfolio.PortfolioFrame;
import org.pmo4j.model.project.Project;
import org.pmo4j.rules.Outcome;
import org.pmo4j.rules.Policy;
import org.pmo4j.rules.PolicyResult;
import org.pmo4j.rules.Severity;
import org.pmo4j.rules.WaiverStanding;
import org.pmo4j.rules.authoring.Governed;
import org.pmo4j.rules.authoring.GovernedPortfolio;

/** Judges projects that come one by one, and keeps no more of them than policies on the portfolio read. Not thread-safe. */
public final class ProjectStream {

    /** Chunks that are judged or wait for it, for each thread: enough that none idles while rows are taken. */
    private static final int AHEAD = 2;

    private final Evaluator evaluator;
    private final PortfolioFrame frame;
    private final LocalDate asOf;
    private final FrameCheck check;
    private final Context context;
    private final Waivers waivers;
    private final Digests digester;
    private final List<byte[][]> digests = new ArrayList<>();
    private int projects;
    private final Map<Outcome, Long> summary = new EnumMap<>(Outcome.class);
    private final Map<String, Integer> exempted = new HashMap<>();
    private @Nullable Severity gravest;

    /** What was found on some projects, and what is kept of them. */
    private record Part(List<ScopeLedger> ledgers, byte[][] digests) {}

    ProjectStream(
            Evaluator evaluator, PortfolioFrame frame, LocalDate asOf, Context context, Waivers waivers, Digests digester) {
        this.evaluator = evaluator;
        this.frame = context.known(frame);
        this.asOf = asOf;
        this.check = frame.check();
        this.context = context;
        this.waivers = waivers;
        this.digester = digester;
        for (Outcome outcome : Outcome.values()) {
            summary.put(outcome, 0L);
        }
    }

    /** Judges projects; the rows of each come when those of the project before it have come. */
    public void judge(Iterator<Project> projects, Consumer<? super PolicyResult> rows) {
        int threads = evaluator.threads();
        ExecutorService executor = Evaluator.executor(threads);
        try {
            Deque<Future<Part>> open = new ArrayDeque<>();
            while (projects.hasNext() || !open.isEmpty()) {
                while (open.size() < threads * AHEAD && projects.hasNext()) {
                    open.add(executor.submit(part(chunk(projects))));
                }
                take(open.remove().get(), rows);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the evaluation was interrupted", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InvalidModelException unwritable) {
                throw unwritable;
            }
            throw new IllegalStateException("the evaluation failed", e.getCause());
        } finally {
            executor.shutdownNow();
        }
    }

    private List<Project> chunk(Iterator<Project> projects) {
        List<Project> chunk = new ArrayList<>(Evaluator.CHUNK);
        while (chunk.size() < Evaluator.CHUNK && projects.hasNext()) {
            Project project = projects.next();
            check(project);
            chunk.add(project);
        }
        return chunk;
    }

    private void check(Project project) {
        try {
            check.next(project);
        } catch (InvalidModelException e) {
            throw new InvalidModelException("project " + project.id(), e.faults());
        }
    }

    private Callable<Part> part(List<Project> chunk) {
        return () -> {
            List<Governed> governed = chunk.stream().map(context::governed).toList();
            return new Part(
                    evaluator.ledgers(governed, waivers),
                    digester.of(governed.stream().map(Governed::project).toList()));
        };
    }

    private void take(Part part, Consumer<? super PolicyResult> rows) {
        digests.add(part.digests);
        projects += part.ledgers.size();
        part.ledgers.forEach(ledger -> tell(Ledger.rows(evaluator.policies(), ledger), rows));
    }

    private void tell(Stream<PolicyResult> judged, Consumer<? super PolicyResult> rows) {
        judged.forEach(row -> {
            summary.merge(row.outcome(), 1L, Long::sum);
            boolean violated = row.outcome() == Outcome.FAIL || row.outcome() == Outcome.ERROR;
            if (violated && (gravest == null || row.severity().compareTo(gravest) > 0)) {
                gravest = row.severity();
            }
            if (row.waiver() != null) {
                exempted.merge(row.waiver(), 1, Integer::sum);
            }
            rows.accept(row);
        });
    }

    /** Returns what is kept of the projects. */
    public byte[] digests() {
        var out = new ByteArrayOutputStream();
        try (var data = new DataOutputStream(out)) {
            data.writeUTF(made());
            data.writeInt(digests.size());
            for (byte[][] block : digests) {
                for (byte[] group : block) {
                    data.writeInt(group.length);
                    data.write(group);
                }
            }
            data.writeLong(sum(out.toByteArray(), out.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not fail", e);
        }
        return out.toByteArray();
    }

    /** Returns what tells whether digests are whole: a checksum of the bytes before it. */
    private static long sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }

    /** Takes what another stream has kept of its projects. */
    public void add(byte[] others) {
        List<byte[][]> blocks = blocks(others);
        digester.unfolded(blocks, 0, frame).forEachRemaining(project -> {
            check(project);
            projects++;
        });
        digests.addAll(blocks);
    }

    private List<byte[][]> blocks(byte[] others) {
        List<byte[][]> blocks = new ArrayList<>();
        try (var data = new DataInputStream(new ByteArrayInputStream(others))) {
            if (!data.readUTF().equals(made())) {
                throw new IllegalArgumentException("the digests were made for other policies or parameters, or for another date");
            }
            for (int left = data.readInt(); left > 0; left--) {
                byte[][] block = new byte[digester.groups()][];
                for (int group = 0; group < block.length; group++) {
                    block[group] = bytes(data);
                }
                blocks.add(block);
            }
            int summed = others.length - data.available();
            if (data.readLong() != sum(others, summed) || data.available() > 0) {
                throw new IOException("the checksum is another one");
            }
        } catch (IOException e) {
            throw new IllegalArgumentException("these are no digests of a stream, or not all of them", e);
        }
        return blocks;
    }

    private static byte[] bytes(DataInputStream data) throws IOException {
        int length = data.readInt();
        if (length < 0 || length > data.available()) {
            throw new EOFException("of " + length + " bytes there are " + data.available());
        }
        return data.readNBytes(length);
    }

    /** Tells for what digests are made. */
    private String made() {
        return policyHash() + " " + asOf;
    }

    /** Judges what all projects come to. */
    public void judgeWhole(Consumer<? super PolicyResult> rows) {
        check.end();
        GovernedPortfolio whole = null;
        int unfolded = -1;
        for (Policy policy : evaluator.onPortfolios()) {
            int group = digester.group(policy);
            if (group != unfolded) {
                // Two at a time would not fit.
                whole = null;
                whole = whole(group);
                unfolded = group;
            }
            ScopeLedger judged = evaluator.judge(whole, List.of(policy), waivers);
            tell(Ledger.rows(policy, evaluator.position(policy), judged), rows);
        }
    }

    private GovernedPortfolio whole(int group) {
        List<Project> all = new ArrayList<>(projects);
        digester.unfolded(digests, group, frame).forEachRemaining(all::add);
        return context.around(frame.with(all)).portfolio();
    }

    public LocalDate asOf() {
        return asOf;
    }

    public List<Policy> policies() {
        return evaluator.policies();
    }

    public String policyHash() {
        return evaluator.policyHash();
    }

    public int projects() {
        return projects;
    }

    /** Returns the gravest severity of what is violated or in error; null where nothing is. */
    public @Nullable Severity gravest() {
        return gravest;
    }

    /** Counts the rows by outcome. */
    public Map<Outcome, Long> summary() {
        return new EnumMap<>(summary);
    }

    /** Returns how the waivers stand; null where the source holds none. */
    public @Nullable List<WaiverStanding> waivers(int announceDays) {
        return waivers.standings().of(exempted, announceDays);
    }
}
