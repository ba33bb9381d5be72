package jp.yui.agent.screen;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A picture looked at by a test. */
record Picture(BufferedImage image) {
  static Picture of(byte[] png) throws IOException {
    return new Picture(ImageIO.read(new ByteArrayInputStream(png)));
  }

  /** How many pixels stand in wholly black runs of at least 20, as letters never do. */
  int black() {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      int run = 0;
      for (int x = 0; x <= image.getWidth(); x++) {
        if (x < image.getWidth() && (image.getRGB(x, y) & 0xFFFFFF) == 0) {
          run++;
        } else {
          count += run >= 20 ? run : 0;
          run = 0;
        }
      }
    }
    return count;
  }

  boolean blackAt(int x, int y) {
    return (image.getRGB(x, y) & 0xFFFFFF) == 0;
  }

  /** Whether the whole place is black. */
  boolean covered(int left, int top, int width, int height) {
    return all(left, top, width, height, 0);
  }

  /** Whether the whole place is white. */
  boolean blank(int left, int top, int width, int height) {
    return all(left, top, width, height, 0xFFFFFF);
  }

  private boolean all(int left, int top, int width, int height, int colour) {
    for (int y = top + 4; y < top + height - 4; y++) {
      for (int x = left + 4; x < left + width - 4; x++) {
        if ((image.getRGB(x, y) & 0xFFFFFF) != colour) {
          return false;
        }
      }
    }
    return true;
  }
}
