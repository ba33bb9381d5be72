package jp.yui.agent.intake.child;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import jp.yui.agent.intake.FileFindings;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.RecordStream;
import jp.yui.agent.intake.SourceRecord;
import jp.yui.agent.intake.source.RowShape;
import jp.yui.agent.intake.source.Words;
import org.jspecify.annotations.Nullable;

/** The records of one file, taken from a child packet by packet. */
final class ChildStream implements RecordStream, Iterator<SourceRecord> {
  private final FindingsSoFar findings;
  private final ChildPool pool;
  private final ChildProcess child;
  private final Patience patience;
  private final Words words;
  private final PacketPump pump;
  private final Queue<SourceRecord> ready = new ArrayDeque<>();
  private @Nullable RowShape shape;
  private boolean ended;

  ChildStream(
      FindingsSoFar findings, ChildPool pool, ChildProcess child, Patience patience, Words words) {
    this.findings = findings;
    this.pool = pool;
    this.child = child;
    this.patience = patience;
    this.words = words;
    this.pump = PacketPump.start(child);
  }

  @Override
  public Iterator<SourceRecord> iterator() {
    return this;
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty() && !ended) {
      receive();
    }
    return !ready.isEmpty();
  }

  @Override
  public SourceRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  @Override
  public FileFindings findings() {
    return findings.now();
  }

  @Override
  public void close() {
    if (!ended) {
      ended = true;
      pump.stop();
      pool.discard(child, patience);
    }
    ready.clear();
  }

  private void receive() {
    patience.waiting();
    try {
      ReceivedPacket packet = pump.take();
      patience.served();
      take(packet);
      pump.giveBack(packet);
    } catch (IOException | RuntimeException e) {
      gone();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      gone();
    }
  }

  private void take(ReceivedPacket packet) {
    switch (packet.kind()) {
      case SHAPE -> shape = RecordPackets.shape(packet);
      case ROWS -> rows(packet);
      case RECORD -> ready.add(RecordPackets.sourceRecord(packet));
      case PART -> findings.part(RecordPackets.part(packet));
      case PROBLEM -> findings.problem(RecordPackets.problem(packet));
      case WARNING -> findings.warning(RecordPackets.problem(packet));
      case END -> {
        ended = true;
        findings.completed();
        pool.giveBack(child, patience);
      }
      case SETUP, READ -> throw new IllegalStateException("not for the parent");
    }
  }

  private void rows(ReceivedPacket packet) {
    RowShape current = shape;
    if (current == null) {
      throw new IllegalStateException("rows before their shape");
    }
    RowBatch.read(packet, current, ready);
  }

  /** The child is dead, or talks nonsense: this file ends, the next one gets a new child. */
  private void gone() {
    ended = true;
    Place whole = new Place.Whole(findings.file());
    try {
      String code = child.obituary();
      findings.problem(words.problem(patience.isOver() ? "reader-too-slow" : code, whole));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      findings.problem(words.problem("reader-crashed", whole));
    } finally {
      pool.discard(child, patience);
    }
  }
}
