package org.pmo4j.examples.spring.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.pmo4j.examples.spring.engine.GovernanceProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits the body of every request in size and time, also of those that are refused before their body is looked at. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class BodyFilter extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger(BodyFilter.class);

    private final GovernanceProperties properties;

    BodyFilter(GovernanceProperties properties) {
        this.properties = properties;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = new LimitedBody(
                request.getInputStream(),
                request.getContentLengthLong(),
                properties.maxBody().toBytes(),
                properties.bodyTimeout());
        try {
            chain.doFilter(new LimitedRequest(request, body), response);
        } finally {
            // A client that waits for leave to send its body has not sent it, and is not asked for it any more.
            if (request.getHeader(HttpHeaders.EXPECT) == null) {
                drain(body);
            }
        }
    }

    private static void drain(LimitedBody body) {
        try {
            body.drain();
        } catch (IOException e) {
            // The request is answered; the server closes the connection.
            LOG.debug("the rest of a body was not read: {}", e.getMessage());
        }
    }

    private static final class LimitedRequest extends HttpServletRequestWrapper {

        private final LimitedBody body;

        LimitedRequest(HttpServletRequest request, LimitedBody body) {
            super(request);
            this.body = body;
        }

        @Override
        public ServletInputStream getInputStream() {
            return body;
        }
    }
}
