package jp.yui.agent.run;

import org.apache.camel.Consumer;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultEndpoint;
import org.apache.camel.support.DefaultProducer;

/** One verb of the vocabulary, as a place to which a route sends. */
final class YuiEndpoint extends DefaultEndpoint {
  private final Processor work;

  YuiEndpoint(String uri, YuiComponent component, Processor work) {
    super(uri, component);
    this.work = work;
  }

  @Override
  public Producer createProducer() {
    return new DefaultProducer(this) {
      @Override
      public void process(Exchange exchange) throws Exception {
        work.process(exchange);
      }
    };
  }

  @Override
  public Consumer createConsumer(Processor processor) {
    throw new UnsupportedOperationException("yui: is only sent to");
  }
}
