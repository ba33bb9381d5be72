package jp.yui.practice.fault;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Loses the answer: by an error page, or by cutting the line in the middle of it. */
@ControllerAdvice
class LostAnswerHandler {
  private static final int NEVER_SENT = 4096;

  /**
   * Chromium sends a POST again by itself when a kept-alive connection ends without any byte. So
   * the headers are let out before the cut, unless it is to be seen who prevents the second POST.
   */
  @ExceptionHandler(LostAnswer.class)
  void lose(LostAnswer lost, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Integer status = lost.status();
    if (status != null) {
      response.sendError(status);
      return;
    }
    if (!lost.silent()) {
      response.setContentType("text/html");
      response.setContentLength(NEVER_SENT);
      response.flushBuffer();
    }
    request.setAttribute(CutLine.ASKED, true);
  }
}
