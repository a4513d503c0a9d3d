package org.pmo4j.examples.spring.web;

import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Ends the reading of a body that is too large or comes too slowly. */
final class BodyRefusedException extends IOException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;

    BodyRefusedException(HttpStatus status, String message) {
        super(message);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
