package org.partnerportal.web.imports;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.partnerportal.imports.ImportExports;
import org.partnerportal.imports.ImportKind;
import org.partnerportal.shared.error.ForbiddenException;
import org.partnerportal.shared.error.NotFoundException;
import org.partnerportal.web.shared.Parameters;
import org.partnerportal.web.shared.Viewer;

/**
 * CSV files out: {@code /imports/export?kind=customers|subscriptions|combined}, {@code /imports/faulty?id=} and {@code
 * /imports/sample?kind=&in=}. Written while they are read, so that their size does not matter.
 */
@WebServlet({"/imports/export", "/imports/faulty", "/imports/sample"})
public class DownloadServlet extends HttpServlet {

    @Inject
    private transient ImportExports exports;

    @Inject
    private transient Viewer viewer;

    @Inject
    private transient FaultWords words;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (request.getServletPath()) {
                case "/imports/export" -> export(request, response);
                case "/imports/faulty" -> faulty(request, response);
                default -> sample(request, response);
            }
        } catch (NotFoundException | ForbiddenException notForThisViewer) {
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void export(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = viewer.getLocale();
        ImportKind kind = kind(request);
        switch (kind) {
            case CUSTOMERS -> exports.customers(file(response, "customers"), locale);
            case COMBINED -> exports.combined(file(response, "customers-subscriptions"), locale);
            default -> exports.subscriptions(id(request, "customer"), file(response, "subscriptions"), locale);
        }
    }

    private void faulty(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long id = id(request, "id");
        Locale locale = viewer.getLocale();
        exports.faulty(id, file(response, "faulty-lines-" + id), locale, fault -> words.of(fault, locale));
    }

    private void sample(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String language = request.getParameter("in");
        Locale locale = language == null ? viewer.getLocale() : Locale.forLanguageTag(language);
        ImportKind kind = kind(request);
        exports.sample(kind, file(response, "sample-" + kind.name().toLowerCase(Locale.ROOT)), locale);
    }

    private static ImportKind kind(HttpServletRequest request) {
        ImportKind kind = Parameters.constant(ImportKind.class, request.getParameter("kind"));
        if (kind == null) {
            throw new NotFoundException();
        }
        return kind;
    }

    private static long id(HttpServletRequest request, String parameter) {
        Long id = Parameters.number(request.getParameter(parameter));
        if (id == null) {
            throw new NotFoundException();
        }
        return id;
    }

    private static OutputStream file(HttpServletResponse response, String name) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
        return response.getOutputStream();
    }
}
