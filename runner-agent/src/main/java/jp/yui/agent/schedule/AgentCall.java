package jp.yui.agent.schedule;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import jp.yui.agent.home.Home;
import jp.yui.agent.home.Texts;

/** Speaks to the agent that works with a home, if one does. */
public final class AgentCall {
  private static final Texts TEXTS = new Texts(AgentCall.class);

  private final Home home;

  public AgentCall(Home home) {
    this.home = home;
  }

  /** How the schedule stands: as the agent says, or as the files say where none works. */
  public Overview overview() {
    return ask(Order.Ask.STATUS, "")
        .map(Order.Answer::overview)
        .orElseGet(() -> Overview.atRest(home));
  }

  /**
   * Lets a job run as soon as the line is free.
   *
   * @throws jp.yui.agent.home.AgentProblem if no agent works, or it has no such job
   */
  public void runNow(String job) {
    Order.Answer answer =
        ask(Order.Ask.RUN_NOW, job).orElseThrow(() -> TEXTS.problem("call.no-agent", home));
    if (!answer.error().isEmpty()) {
      throw TEXTS.problem(
          answer.error(),
          job,
          String.join(
              ", ", answer.overview().jobs().stream().map(Overview.JobLine::name).toList()));
    }
  }

  /**
   * Asks the agent to end; it finishes the application at hand.
   *
   * @return its process, to be waited for; empty if none works
   */
  public Optional<ProcessHandle> stop() {
    return ask(Order.Ask.STOP, "")
        .flatMap(answer -> answer.overview().pid())
        .flatMap(ProcessHandle::of);
  }

  private Optional<Order.Answer> ask(Order.Ask ask, String job) {
    Path socket = Door.socket(home);
    if (!Files.exists(socket)) {
      return Optional.empty();
    }
    try (SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
      String order = Order.JSON.writeValueAsString(new Order(ask, job)) + "\n";
      channel.write(ByteBuffer.wrap(order.getBytes(StandardCharsets.UTF_8)));
      BufferedReader in = new BufferedReader(Channels.newReader(channel, StandardCharsets.UTF_8));
      return Optional.ofNullable(in.readLine())
          .map(line -> Order.JSON.readValue(line, Order.Answer.class));
    } catch (IOException | UnsupportedOperationException e) {
      // Left over from an agent that was killed.
      return Optional.empty();
    }
  }
}
