package jp.yui.scenario.trust;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads JSON that two readers cannot understand differently: UTF-8, no name twice, whole numbers
 * that every language can hold, nothing after the end, nested no deeper than {@value #DEEPEST}.
 */
final class StrictJson {
  static final int DEEPEST = 64;

  /** What JavaScript can still count one by one. */
  private static final long LARGEST = (1L << 53) - 1;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(17)
                  .maxNameLength(1024)
                  .maxStringLength(16 << 20)
                  .build())
          .build();

  private StrictJson() {}

  /**
   * The tree: maps in the file's order, lists, strings, {@code Long}s, booleans and null.
   *
   * @throws Malformed if the file is anything else
   */
  static @Nullable Object read(byte[] file) {
    try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), utf8(file))) {
      json.nextToken();
      Object tree = value(json);
      if (json.nextToken() != null) {
        throw new Malformed("something after the end");
      }
      return tree;
    } catch (JacksonException e) {
      throw new Malformed(String.valueOf(e.getOriginalMessage()));
    }
  }

  private static String utf8(byte[] file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      throw new Malformed("not UTF-8");
    }
  }

  private static @Nullable Object value(JsonParser json) {
    JsonToken token = json.currentToken();
    if (token == null) {
      throw new Malformed("empty or cut off");
    }
    return switch (token) {
      case START_OBJECT -> object(json);
      case START_ARRAY -> list(json);
      case VALUE_STRING -> whole(json.getString());
      case VALUE_NUMBER_INT -> number(json);
      case VALUE_TRUE -> Boolean.TRUE;
      case VALUE_FALSE -> Boolean.FALSE;
      case VALUE_NULL -> null;
      default -> throw new Malformed("not a whole number, or not JSON");
    };
  }

  private static Map<String, @Nullable Object> object(JsonParser json) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = whole(json.currentName());
      json.nextToken();
      map.put(name, value(json));
    }
    return map;
  }

  private static List<@Nullable Object> list(JsonParser json) {
    List<@Nullable Object> list = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      list.add(value(json));
    }
    return list;
  }

  private static Long number(JsonParser json) {
    long number = json.getLongValue();
    if (number > LARGEST || number < -LARGEST) {
      throw new Malformed("too large a number");
    }
    return number;
  }

  /** Half a character has no UTF-8, and so no spelling that could be signed. */
  private static String whole(String text) {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw new Malformed("half a character");
    }
    return text;
  }
}
