package org.pmo4j.examples.spring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.pmo4j.model.InvalidModelException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import tools.jackson.core.exc.JacksonIOException;

/** Makes a problem detail of whatever went wrong; what the client cannot mend goes to the log, not to the client. */
@RestControllerAdvice
final class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    @ExceptionHandler
    ResponseEntity<ProblemDetail> document(InvalidModelException e) {
        return answer(new Problem(HttpStatus.BAD_REQUEST, "The body is no portfolio document.", e.faults()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> query(InvalidQueryException e) {
        return answer(new Problem(HttpStatus.BAD_REQUEST, "The query cannot be understood.", e.faults()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> body(BodyRefusedException e) {
        return answer(ProblemDetail.forStatusAndDetail(e.status(), e.getMessage()));
    }

    /** The body cannot be read to its end, or the report cannot be written because the client is gone. */
    @ExceptionHandler({IOException.class, JacksonIOException.class})
    @Nullable ResponseEntity<ProblemDetail> connection(Exception e, HttpServletResponse response) {
        LOG.debug("a connection failed", e);
        return response.isCommitted()
                ? null
                : answer(ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The body ends too early."));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> fault(Exception e, HttpServletResponse response) throws Exception {
        if (response.isCommitted()) {
            // Half a report is sent: the server has to break the connection, or it would pass for a whole one.
            throw e;
        }
        LOG.error("a request failed", e);
        return answer(ProblemDetail.forStatusAndDetail(
                HttpStatus.INTERNAL_SERVER_ERROR, "The service failed; its log says why."));
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMediaTypeNotSupported(
            HttpMediaTypeNotSupportedException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        e.getBody().setDetail("The body has to be application/json in UTF-8 and not compressed.");
        return super.handleHttpMediaTypeNotSupported(e, headers, status, request);
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }
}
