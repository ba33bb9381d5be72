package jp.yui.agent.intake.child;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Empties a child's pipe a few packets ahead of whoever takes them. Without it the two processes
 * take turns: a pipe holds too little, and Linux likes to wake a reader on its writer's processor.
 */
final class PacketPump {
  private static final int AHEAD = 6;

  private final BlockingQueue<ReceivedPacket> full = new ArrayBlockingQueue<>(AHEAD + 1);
  private final BlockingQueue<ReceivedPacket> empty = new ArrayBlockingQueue<>(AHEAD + 1);
  private final ChildProcess child;
  private final Thread thread;

  private PacketPump(ChildProcess child) {
    this.child = child;
    for (int i = 0; i < AHEAD; i++) {
      empty.add(new ReceivedPacket());
    }
    thread = Thread.ofPlatform().daemon().name("intake-pump").unstarted(this::run);
  }

  /** Pumps until the end of the file that the child is reading. */
  static PacketPump start(ChildProcess child) {
    PacketPump pump = new PacketPump(child);
    pump.thread.start();
    return pump;
  }

  private void run() {
    try {
      boolean more = true;
      while (more) {
        ReceivedPacket packet = empty.take();
        try {
          child.next(packet);
          more = packet.kind() != Packet.Kind.END;
        } catch (IOException e) {
          packet.broken();
          more = false;
        }
        full.put(packet);
      }
    } catch (InterruptedException e) {
      // Nobody takes any more: the child is ended with the stream.
    }
  }

  /**
   * Waits for the next packet; to be given back.
   *
   * @throws IOException when the child is gone, or talks nonsense
   */
  ReceivedPacket take() throws IOException, InterruptedException {
    ReceivedPacket packet = full.take();
    if (packet.isBroken()) {
      throw new IOException("the child is gone");
    }
    return packet;
  }

  void giveBack(ReceivedPacket packet) {
    empty.add(packet);
  }

  void stop() {
    thread.interrupt();
  }
}
