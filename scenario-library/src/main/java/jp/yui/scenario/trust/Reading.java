package jp.yui.scenario.trust;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads from a fetcher, one byte more than allowed at most, and tells absent from unreachable. */
record Reading(Fetcher fetcher) {
  Optional<byte[]> optional(String path, String file, long limit) throws Refused {
    try {
      Optional<InputStream> opened = fetcher.open(path);
      if (opened.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream in = opened.get()) {
        byte[] content = in.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
        if (content.length > limit) {
          throw new Refused(RefusalCode.TOO_LARGE, file, limit);
        }
        return Optional.of(content);
      }
    } catch (IOException e) {
      throw new Refused(RefusalCode.UNREACHABLE, file);
    }
  }

  byte[] needed(String path, String file, long limit) throws Refused {
    return optional(path, file, limit).orElseThrow(() -> new Refused(RefusalCode.MISSING, file));
  }
}
