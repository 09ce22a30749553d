package org.partnerportal.notice;

import java.time.Instant;

/**
 * How far the notice of one version has come.
 *
 * @param doneAt when the last mail was written, null while the job goes on
 * @param told people written to so far; the states of their mails add up to it
 */
public record NoticeReport(
        long noticeId,
        long offerVersionId,
        Instant queuedAt,
        Instant doneAt,
        long told,
        long queued,
        long sent,
        long failed,
        long confirmed) {}
