package jp.yui.agent.normalise;

import jp.yui.scenario.japanese.PartialDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;

/**
 * A normalised value with its type: {@code "text"}, {@code 5628}, {@code {"date":"1985-05-??"}}.
 */
final class ValueJson {
  private ValueJson() {}

  static final class Writer extends ValueSerializer<Object> {
    @Override
    public void serialize(Object value, JsonGenerator json, SerializationContext context) {
      switch (value) {
        case String text -> json.writeString(text);
        case Long number -> json.writeNumber(number);
        case PartialDate date ->
            json.writeStartObject().writeStringProperty("date", date.toString()).writeEndObject();
        default -> throw new IllegalStateException("no value of an item: " + value.getClass());
      }
    }
  }

  static final class Reader extends ValueDeserializer<Object> {
    @Override
    public Object deserialize(JsonParser json, DeserializationContext context) {
      JsonToken token = json.currentToken();
      if (token == JsonToken.VALUE_STRING) {
        return json.getString();
      }
      if (token == JsonToken.VALUE_NUMBER_INT) {
        return json.getLongValue();
      }
      json.nextToken();
      json.nextToken();
      PartialDate date = PartialDate.parse(json.getString());
      json.nextToken();
      return date;
    }
  }
}
