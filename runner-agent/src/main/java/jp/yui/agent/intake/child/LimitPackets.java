package jp.yui.agent.intake.child;

import jp.yui.agent.intake.IntakeLimits;

/** How the limits are handed to the child. */
final class LimitPackets {

  private LimitPackets() {}

  static void write(Packet packet, IntakeLimits limits) {
    packet.number(limits.fileBytes()).number(limits.recordChars()).number(limits.columns());
    packet.number(limits.xmlDepth()).number(limits.xmlAttributes());
    packet.number(limits.pdfBytes()).number(limits.pdfPages());
    packet.number(limits.zipEntries()).number(limits.zipBytes());
    packet.number(limits.zipRatio()).number(limits.zipDepth());
  }

  static IntakeLimits limits(ReceivedPacket packet) {
    return new IntakeLimits(
        packet.longNumber(),
        packet.number(),
        packet.number(),
        packet.number(),
        packet.number(),
        packet.number(),
        packet.number(),
        packet.number(),
        packet.longNumber(),
        packet.number(),
        packet.number());
  }
}
