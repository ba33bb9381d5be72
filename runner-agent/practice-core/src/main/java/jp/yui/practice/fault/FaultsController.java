package jp.yui.practice.fault;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Switches faults on and off. */
@RestController
@RequestMapping("/faults")
class FaultsController {
  private final FaultBoard board;

  FaultsController(FaultBoard board) {
    this.board = board;
  }

  @GetMapping
  List<ArmedFault.View> all() {
    return board.all();
  }

  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ArmedFault.View arm(@RequestBody Fault fault) {
    return board.arm(fault);
  }

  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void clear() {
    board.clear();
  }

  @DeleteMapping("/{id}")
  ResponseEntity<Void> disarm(@PathVariable long id) {
    return (board.disarm(id) ? ResponseEntity.noContent() : ResponseEntity.notFound()).build();
  }

  @ExceptionHandler(HttpMessageNotReadableException.class)
  ResponseEntity<Map<String, String>> refuse(HttpMessageNotReadableException e) {
    return ResponseEntity.badRequest()
        .body(Map.of("error", String.valueOf(e.getMostSpecificCause().getMessage())));
  }
}
