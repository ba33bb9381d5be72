package jp.yui.agent.run;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.Endpoint;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultComponent;

/** Gives {@code yui:} to routes: one endpoint for every {@link Verb}, and none besides. */
final class YuiComponent extends DefaultComponent {
  static final String SCHEME = "yui";

  private final Map<Verb, Processor> work;

  /**
   * @param work what each verb does; a verb without work is refused when a route names it
   */
  YuiComponent(CamelContext context, Map<Verb, Processor> work) {
    super(context);
    this.work = new EnumMap<>(work);
  }

  @Override
  protected Endpoint createEndpoint(String uri, String word, Map<String, Object> parameters) {
    Verb verb = Verb.valueOf(word.toUpperCase(Locale.ROOT));
    Processor processor = work.get(verb);
    if (processor == null) {
      throw new IllegalArgumentException("No work for " + verb.uri());
    }
    // What stands behind the verb is shown to the reader of the route; the work itself holds the
    // values.
    parameters.clear();
    return new YuiEndpoint(uri, this, processor);
  }
}
