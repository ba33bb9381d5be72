package jp.yui.agent.intake.child;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import jp.yui.agent.intake.IntakeLimits;
import jp.yui.agent.intake.Place;
import jp.yui.agent.intake.choose.Readers;
import jp.yui.agent.intake.source.PathContent;
import jp.yui.agent.intake.source.Words;
import jp.yui.scenario.model.Form;

/**
 * The process that parses, and does nothing else. It speaks packets on its standard streams and
 * ends with its parent.
 */
public final class ChildMain {
  private static final int GONE = 0;

  private final Readers readers;
  private final Words words;
  private final WritableByteChannel out;

  private ChildMain(Readers readers, Words words, WritableByteChannel out) {
    this.readers = readers;
    this.words = words;
    this.out = out;
  }

  /** Is started by {@link ChildProcess} only. */
  public static void main(String[] arguments) throws IOException {
    WritableByteChannel out = new FileOutputStream(FileDescriptor.out).getChannel();
    // What a library prints must not come between packets.
    System.setOut(System.err);
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    ReceivedPacket packet = new ReceivedPacket();
    packet.next(in);
    Words words = new Words(Locale.forLanguageTag(packet.text()));
    IntakeLimits limits = LimitPackets.limits(packet);
    List<Form> forms = packet.all(() -> FormPackets.form(packet));
    ChildMain child = new ChildMain(new Readers(forms, limits, words), words, out);

    BlockingQueue<Path> files = new LinkedBlockingQueue<>();
    Thread worker = new Thread(() -> child.work(files), "reader");
    worker.setDaemon(true);
    worker.start();
    child.listen(in, packet, files);
  }

  /** Listens also while a file is read, so that the parent's end is heard at once. */
  private void listen(InputStream in, ReceivedPacket packet, BlockingQueue<Path> files) {
    try {
      while (true) {
        packet.next(in);
        files.add(Path.of(packet.text()));
      }
    } catch (IOException e) {
      Runtime.getRuntime().halt(GONE);
    }
  }

  private void work(BlockingQueue<Path> files) {
    try {
      while (true) {
        read(files.take());
      }
    } catch (InterruptedException | UncheckedIOException e) {
      Runtime.getRuntime().halt(GONE);
    }
  }

  private void read(Path file) {
    PacketSink sink = new PacketSink(out);
    Place whole = new Place.Whole(String.valueOf(file.getFileName()));
    try {
      readers.read(PathContent.of(file), sink);
    } catch (IOException e) {
      sink.problem(words.problem("cannot-open", whole, e.getClass().getSimpleName()));
    } catch (UncheckedIOException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError e) {
      // The kind only: a message may quote what is in the file.
      sink.problem(words.problem("cannot-read", whole, e.getClass().getSimpleName()));
    }
    sink.end();
  }
}
