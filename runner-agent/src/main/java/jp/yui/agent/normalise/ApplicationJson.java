package jp.yui.agent.normalise;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import jp.yui.agent.intake.Place;
import jp.yui.scenario.model.ItemPath;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.annotation.JsonDeserialize;
import tools.jackson.databind.annotation.JsonSerialize;
import tools.jackson.databind.json.JsonMapper;

/**
 * An application as JSON and back, without loss: raw and normalised values, places, findings. Full
 * of personal data; kept by the ledger and nowhere else.
 */
public final class ApplicationJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addMixIn(Place.class, PlaceByName.class)
          .addMixIn(ItemPath.class, PathAsText.class)
          .addMixIn(NormalItem.class, TypedValue.class)
          .build();

  private ApplicationJson() {}

  public static String write(Application application) {
    return MAPPER.writeValueAsString(application);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when it is something else; the text is not repeated
   */
  public static Application read(String json) {
    try {
      return MAPPER.readValue(json, Application.class);
    } catch (JacksonException e) {
      // Jackson's own message quotes the text, which is personal data.
      throw new IllegalArgumentException(
          "not an application as JSON, at character " + e.getLocation().getCharOffset());
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "in")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Place.Cell.class, name = "cell"),
    @JsonSubTypes.Type(value = Place.Element.class, name = "element"),
    @JsonSubTypes.Type(value = Place.Printed.class, name = "printed"),
    @JsonSubTypes.Type(value = Place.FormField.class, name = "field"),
    @JsonSubTypes.Type(value = Place.Joined.class, name = "joined"),
    @JsonSubTypes.Type(value = Place.Whole.class, name = "whole")
  })
  private interface PlaceByName {}

  private abstract static class PathAsText {
    @JsonCreator
    static ItemPath parse(String text) {
      return ItemPath.parse(text);
    }

    @Override
    @JsonValue
    public abstract String toString();
  }

  @JsonIgnoreProperties({"absent", "blank"})
  private interface TypedValue {
    @JsonSerialize(using = ValueJson.Writer.class)
    @JsonDeserialize(using = ValueJson.Reader.class)
    Object value();
  }
}
