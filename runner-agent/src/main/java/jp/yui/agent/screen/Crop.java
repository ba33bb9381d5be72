package jp.yui.agent.screen;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Cuts a picture that is too high for the evidence. In memory only: files of it are encrypted. */
final class Crop {
  private Crop() {}

  /**
   * The upper part of a PNG.
   *
   * @param most how many times as high as wide it may be
   */
  static byte[] top(byte[] png, double most) {
    ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
    ByteArrayOutputStream cut = new ByteArrayOutputStream();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(png));
        var out = new MemoryCacheImageOutputStream(cut)) {
      reader.setInput(in, true, true);
      int width = reader.getWidth(0);
      int height = Math.min(reader.getHeight(0), (int) Math.round(width * most));
      ImageReadParam part = reader.getDefaultReadParam();
      part.setSourceRegion(new Rectangle(0, 0, width, height));
      ImageIO.write(reader.read(0, part), "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      reader.dispose();
    }
    return cut.toByteArray();
  }
}
