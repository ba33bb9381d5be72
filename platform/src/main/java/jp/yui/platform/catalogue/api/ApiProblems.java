package jp.yui.platform.catalogue.api;

import jp.yui.platform.identity.ForAnyone;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** Says to a program what went wrong: RFC 9457, in words for whoever reads its log. */
@RestControllerAdvice(basePackageClasses = ApiProblems.class)
class ApiProblems {
  private final MessageSource texts;

  ApiProblems(MessageSource texts) {
    this.texts = texts;
  }

  /** Addresses under the programs' door at which there is nothing. */
  @RestController
  static final class Elsewhere {
    @RequestMapping("/api/**")
    @ForAnyone
    ResponseEntity<Void> nothing() {
      throw new NotThereException();
    }
  }

  @ExceptionHandler
  ProblemDetail notThere(NotThereException e) {
    return problem(HttpStatus.NOT_FOUND);
  }

  @ExceptionHandler
  ProblemDetail tooLarge(TooLargeException e) {
    return problem(HttpStatus.CONTENT_TOO_LARGE);
  }

  @ExceptionHandler
  ProblemDetail wrongType(WrongTypeException e) {
    return problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
  }

  @ExceptionHandler
  ProblemDetail wrongValue(MethodArgumentTypeMismatchException e) {
    return problem(HttpStatus.BAD_REQUEST);
  }

  @ExceptionHandler
  ProblemDetail refused(RefusedException e) {
    ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT);
    problem.setProperty("findings", e.findings());
    return problem;
  }

  private ProblemDetail problem(HttpStatus status) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(status, text("api." + status.value() + ".next"));
    problem.setTitle(text("api." + status.value()));
    return problem;
  }

  private String text(String code) {
    return texts.getMessage(code, null, LocaleContextHolder.getLocale());
  }
}
