package konnect.experts;

import konnect.kernel.Paging;

/** One page of the public list. */
record ExpertQuery(ExpertFilter filter, Sort sort, Paging paging) {}
