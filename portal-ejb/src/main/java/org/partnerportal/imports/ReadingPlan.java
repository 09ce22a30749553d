package org.partnerportal.imports;

import java.nio.charset.Charset;

/** How the file of one import is read. */
public record ReadingPlan(Charset charset, char separator, LineReader lines) {}
