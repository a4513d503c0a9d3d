package org.pmo4j.examples.spring.web;

import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answers where the server gives up a request, for example because its body stops coming. A client that asks for the page
 * itself is told that it is not there.
 */
@Hidden
@RestController
final class ErrorPage implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<ProblemDetail> error(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var problem = ProblemDetail.forStatus(code instanceof Integer status ? status : HttpStatus.NOT_FOUND.value());
        problem.setInstance(URI.create(path instanceof String text ? text : request.getRequestURI()));
        return ResponseEntity.of(problem).build();
    }
}
