// Generated from docs/openapi.json by npm run generate; not edited by hand.
export interface paths {
    "/.well-known/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Keys */
        get: operations["keysKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Index */
        get: operations["apiIndexIndex"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit log, newest first */
        get: operations["auditPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/audit/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the log is as it was written: every row's hash, computed anew */
        get: operations["auditCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The categories with their specialties, in the order in which they are shown */
        get: operations["categoriesAll"];
        put?: never;
        /** Create */
        post: operations["categoriesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a category; its specialties are in none then */
        delete: operations["categoriesDelete"];
        options?: never;
        head?: never;
        /** Change name, position or all of the specialties */
        patch: operations["categoriesChange"];
        trace?: never;
    };
    "/api/admin/config": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: operations["settingsGet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change */
        patch: operations["settingsChange"];
        trace?: never;
    };
    "/api/admin/config/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** History */
        get: operations["settingsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/ledger/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proof */
        get: operations["ledgerProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mentor-applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Applications */
        get: operations["mentorsApplications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mentor-applications/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Move */
        put: operations["mentorsMove"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mentors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Mentors */
        get: operations["mentorsMentors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mentors/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import experts from CSV, as text/csv or as the file of a form: 5,000 rows, 2 MB at most */
        post: operations["importsBulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mentors/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All experts as CSV, which imports again unchanged */
        get: operations["importsExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mentors/import-sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import experts from a public sheet on the configured host */
        post: operations["importsSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mentors/import-status/{jobId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far an import has come, and every row that it refused */
        get: operations["importsStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/mentors/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Edit an expert's profile; absent fields stay */
        patch: operations["mentorsEdit"];
        trace?: never;
    };
    "/api/admin/mentors/{id}/toggle-availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Let an online expert take sessions, or stop it; 409 EXPERT_OFFLINE for one who is not online */
        post: operations["availabilityToggleToggle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the platform stands: people, experts, sessions, queues and money of today */
        get: operations["metricsNow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/metrics/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The last days, one by one: 30, or 1 to 366 */
        get: operations["metricsHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/metrics/peak": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The most sessions and experts at once in the last days, and the hours in which people talk */
        get: operations["metricsPeak"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/metrics/realtime": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Online experts, live sessions and queues at this moment */
        get: operations["metricsRealtime"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/payouts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Withdrawals, newest first: pending, settled or rejected
         * @description A pending one with the payout details to pay it to, whole; that they were seen is in the audit log.
         */
        get: operations["adminWalletsPayouts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/payouts/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A withdrawal is not paid and goes back into the wallet */
        post: operations["adminWalletsReject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/payouts/{id}/settle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The bank has paid a withdrawal */
        post: operations["adminWalletsSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All */
        get: operations["reportedAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/revenue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gross, fees, expert earnings and refunds by day, week or month of the platform's time zone */
        get: operations["revenueRevenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All sessions, newest first, by status, type, user, expert and the date of their making */
        get: operations["adminSessionsAll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/sessions/active": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Sessions that ring, run or are paused now */
        get: operations["adminSessionsActive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/sessions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a live session, or a booking that has not begun */
        post: operations["adminSessionsEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/sessions/{id}/refund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give back all or part of what a session cost */
        post: operations["adminSessionsRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All transactions, newest first, by type and time */
        get: operations["adminTransactionsTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** People, newest first, by name or address of mail and by role */
        get: operations["userAccountsUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{uid}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One person with wallet and latest sessions */
        get: operations["userAccountsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change role or name; disable, which signs out everywhere at once, or enable */
        patch: operations["userAccountsChange"];
        trace?: never;
    };
    "/api/admin/users/{uid}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's sessions on either side, newest first */
        get: operations["userAccountsSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/users/{uid}/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A person's transactions, newest first, by type and time */
        get: operations["userAccountsTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/admin/wallets/{userId}/adjust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Correct a wallet: above zero into it, below zero out of it */
        post: operations["adminWalletsAdjust"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/asyncapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The events of both directions, as an AsyncAPI 3 document */
        get: operations["asyncApiDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign In */
        post: operations["demoAuthSignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/email/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm an address by the mailed token */
        post: operations["mailedVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/google": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Go to the issuer to sign in; absent when not configured
         * @description A redirect. return: where to go afterwards, a path of the app or a page of a listed origin.
         */
        get: operations["googleBegin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/google/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Come back from the issuer, signed in
         * @description A redirect to the app with the refresh cookie; with ?google=cancelled, refused or in-use to its sign-in page where nobody was signed in.
         */
        get: operations["googleEnd"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log In */
        post: operations["authLogIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log Out */
        post: operations["authLogOut"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password/change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change the caller's password; every other sign-in ends at once
         * @description A wrong current password is VALIDATION_FAILED and counts as a failed sign-in.
         */
        post: operations["passwordChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password/forgot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail a link for choosing another password
         * @description The same answer whether the address has an account or not; at most one mail a minute.
         */
        post: operations["mailedForgot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/password/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Another password by the mailed token, once; every sign-in ends */
        post: operations["mailedReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Refresh */
        post: operations["authRefresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/signup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign Up */
        post: operations["authSignUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verify */
        post: operations["authVerify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/config/client": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Config */
        get: operations["clientConfigConfig"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The caller's conversations, one per counterpart, newest first
         * @description Both those with experts and those as an expert: the last message of all their sessions, how many are unread, whether the counterpart is connected, and the live session if there is one.
         */
        get: operations["conversationsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/drain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Drain */
        post: operations["demoDrain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/kill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Kill */
        post: operations["demoKill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Proof */
        get: operations["demoProof"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List */
        get: operations["expertsList"];
        put?: never;
        /** Make an approved expert of the person with this address of mail, who may be new */
        post: operations["enrolmentsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Own */
        get: operations["expertsOwn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/me/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Get */
        get: operations["availabilityGet"];
        /** Put */
        put: operations["availabilityPut"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/me/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Resume */
        put: operations["expertsResume"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/me/stats": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calling expert's earnings, sessions, rating and response time
         * @description Earnings are settled ones, net of the platform's fee and of refunds. Days begin in the platform's time zone, weeks on Monday.
         */
        get: operations["expertStatsStats"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Register */
        post: operations["expertsRegister"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/specialties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Specialties */
        get: operations["expertsSpecialties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One */
        get: operations["expertsOne"];
        /** Edit */
        put: operations["expertsEdit"];
        post?: never;
        /** Take an expert out of all lists; sessions, reviews and money stay */
        delete: operations["enrolmentsRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/{id}/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Slots */
        get: operations["slotsSlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/experts/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An expert's reviews, newest first, with how many gave each number of stars */
        get: operations["reviewsList"];
        put?: never;
        /**
         * Review a completed session, by its user, once
         * @description 404 for a session of others or with another expert, 403 for the session's expert, 409 CONFLICT before its end, 409 ALREADY_REVIEWED for a second one.
         */
        post: operations["reviewsPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file for a purpose: resume, avatar or attachment (with sessionId)
         * @description The content says what it is. Resume: PDF, DOC, DOCX up to 5 MB; avatar: JPEG, PNG, WebP up to 2 MB, drawn anew as JPEG; attachment: these and XLSX, PPTX, GIF, plain text up to 10 MB.
         */
        post: operations["filesUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/files/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A file: avatars for everybody, resumes for owner and administrators, attachments for the two
         * @description Attachments and resumes come as downloads, in whatever way they are asked for.
         */
        get: operations["filesFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ice-servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Servers */
        get: operations["iceServersServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's notifications, newest first, and how many are unread */
        get: operations["notificationsPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notifications/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Mark notifications as read: those of ids, or all without it */
        post: operations["notificationsRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm a deposit by what the provider gave the browser; it is credited once
         * @description Razorpay: paymentId and signature (its own names are taken too). Stripe: nothing more, it is asked itself. Pending where the provider does not have the money yet.
         */
        post: operations["paymentsConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reviews/latest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The newest reviews of approved experts with four stars or more and a comment; 6 unless asked */
        get: operations["latestLatest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sessions that the caller asked for, newest first, by status and type */
        get: operations["sessionsOwn"];
        put?: never;
        /** Book */
        post: operations["bookingsBook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/expert": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The sessions that the caller gave as an expert, newest first, by status and type */
        get: operations["sessionsGiven"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One session of the caller's, on either side, with its receipt
         * @description The receipt's lines are the minutes kept; earned is for the expert only.
         */
        get: operations["sessionsOne"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calendar */
        get: operations["bookingsCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel */
        post: operations["bookingsCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Confirm */
        post: operations["bookingsConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Decline */
        post: operations["bookingsDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The messages of a session, in order, with both read marks
         * @description After afterSeq, or the last ones before beforeSeq; from the start without either.
         */
        get: operations["messagesHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{id}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Report */
        post: operations["reportsReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Experts, sessions, minutes and reviews, counted from the tables a few seconds ago at most */
        get: operations["statisticsStatistics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Me */
        get: operations["usersMe"];
        put?: never;
        post?: never;
        /**
         * Delete the caller's account, for good
         * @description Refused during a session, before a booked one and while a withdrawal waits to be paid to stored payout details; with BALANCE_NOT_EMPTY while the wallet holds money: withdraw it first. Records of money and sessions stay, without a name.
         */
        delete: operations["deletionDelete"];
        options?: never;
        head?: never;
        /** Edit */
        patch: operations["usersEdit"];
        trace?: never;
    };
    "/api/users/me/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything held about the caller, as one JSON file
         * @description Rows as they are stored, by name; uploads by their ids, to be fetched at /api/files. Without secrets, their hashes and administrators' notes.
         */
        get: operations["exportExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/favourites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The caller's favourite experts as far as they are approved, the one added last first */
        get: operations["favouritesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/favourites/{expertId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Make an approved expert a favourite; again changes nothing */
        put: operations["favouritesAdd"];
        post?: never;
        /** Make an expert no favourite; again changes nothing */
        delete: operations["favouritesRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Which notifications the caller gets, by kind, in the app and by mail */
        get: operations["preferencesPreferences"];
        /** Choose which notifications the caller gets; kinds that are not named stay as they are */
        put: operations["preferencesPrefer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/onboarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** What the caller is here for: interests and goals among those of /api/config/client */
        put: operations["usersOnboard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/payout-details": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the caller's withdrawals go, masked; nothing where nothing is stored */
        get: operations["payoutDetailsGet"];
        /**
         * Store where the caller's withdrawals go: a UPI id, or an account with its IFSC
         * @description With the account's password; a wrong one is VALIDATION_FAILED and counts as a failed sign-in, and an account without one is a CONFLICT. The change is announced by mail.
         */
        put: operations["payoutDetailsPut"];
        post?: never;
        /**
         * Forget where the caller's withdrawals go
         * @description With the account's password. Refused while a withdrawal waits to be settled.
         */
        delete: operations["payoutDetailsDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/push": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell this browser from now on: what its PushSubscription says
         * @description The key to subscribe with is in the client's configuration. Only known push services.
         */
        post: operations["pushSubscribe"];
        /** Tell one of the caller's browsers no longer, by its endpoint; without one, none of them */
        delete: operations["pushUnsubscribe"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/sign-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices that the caller is signed in on, the one used last first */
        get: operations["signInsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/me/sign-ins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End one of the caller's sign-ins at once
         * @description Its access token is worth nothing from now on; all sockets of the caller have to connect again. Answers the sign-in as it was.
         */
        delete: operations["signInsEnd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/users/{id}/block": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Block */
        post: operations["blocksBlock"];
        /** Unblock */
        delete: operations["blocksUnblock"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Wallet */
        get: operations["walletWallet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallet/deposit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Deposit */
        post: operations["walletDeposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallet/transactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transactions */
        get: operations["walletTransactions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallet/transactions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Transaction */
        get: operations["walletTransaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallet/transactions/{id}/receipt.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A receipt of one's own transaction as PDF, with its minutes */
        get: operations["receiptsReceipt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/wallet/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Withdraw */
        post: operations["walletWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** An event of the payment provider whose signature it carries */
        post: operations["webhooksAny"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{provider}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An event of a payment provider, signed over its raw body
         * @description Each event takes effect once; unknown kinds are answered 200 and logged.
         */
        post: operations["webhooksOf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptedOut: {
            accepted: boolean;
        };
        Active: {
            /** Format: int64 */
            paused: number;
            /** Format: int64 */
            ringing: number;
            /** Format: int64 */
            running: number;
            /** Format: int64 */
            total: number;
        };
        AddressIn: {
            email: string;
        };
        AdjustIn: {
            amount: components["schemas"]["Money"];
            reason: string;
        };
        AllOut: {
            items: components["schemas"]["SpecialtyOut"][];
        };
        AmountIn: {
            amount: components["schemas"]["Money"];
        };
        ApplicationIn: {
            bio: string;
            company: string;
            /** Format: int32 */
            experience: number;
            languages: string[];
            linkedinUrl: string;
            phone: string;
            portfolioUrl?: string | null;
            pricePerMin: number;
            resumeUrl?: string | null;
            specialties: string[];
            title: string;
        };
        AuditCheckOut: {
            /** Format: int64 */
            brokenAt?: number;
            /** Format: int64 */
            rows: number;
            whole: boolean;
        };
        AuditEntry: {
            action: string;
            actor?: string;
            after?: components["schemas"]["JsonNode"];
            at: components["schemas"]["Instant"];
            before?: components["schemas"]["JsonNode"];
            object: string;
            /** Format: int64 */
            seq: number;
        };
        BlockOut: {
            blocked: boolean;
            userId: string;
        };
        BookingIn: {
            /** Format: int32 */
            duration: number;
            expertId: string;
            /** Format: date-time */
            scheduledAt: string;
            type: string;
        };
        Bounds: {
            /** Format: int64 */
            graceSeconds: number;
            /** Format: int32 */
            maxDeposit: number;
            /** Format: int32 */
            maxPasswordLength: number;
            /** Format: int32 */
            minDeposit: number;
            /** Format: int32 */
            minPasswordLength: number;
            /** Format: int64 */
            minuteSeconds: number;
            /** Format: int32 */
            requestsPer15Minutes: number;
        };
        CategoryIn: {
            name?: string | null;
            /** Format: int32 */
            position?: number | null;
            specialties?: string[] | null;
        };
        CategoryOut: {
            id: string;
            name: string;
            /** Format: int32 */
            position: number;
            specialties: string[];
        };
        Checkout: {
            amount: components["schemas"]["Money"];
            clientSecret?: string;
            keyId?: string;
            orderId: string;
            provider: string;
        };
        ClientConfig: {
            currency: string;
            demo: boolean;
            goals: string[];
            identitySources: string[];
            interests: string[];
            limits: components["schemas"]["Bounds"];
            payments: components["schemas"]["Payments"];
            push: components["schemas"]["Push"];
        };
        ConfigVersion: {
            changedAt: components["schemas"]["Instant"];
            changedBy?: string;
            config: components["schemas"]["PlatformConfig"];
            /** Format: int64 */
            version: number;
        };
        ConfirmIn: {
            orderId?: string | null;
            paymentId?: string | null;
            signature?: string | null;
            transactionId: string;
        };
        ConversationOut: {
            activeSessionId?: string;
            counterpart?: components["schemas"]["Person"];
            expertId?: string;
            lastMessage?: components["schemas"]["LastMessage"];
            lastSessionId: string;
            online: boolean;
            /** Format: int32 */
            sessions: number;
            /** Format: int64 */
            unread: number;
            updatedAt: components["schemas"]["Instant"];
            userId: string;
        };
        Counts: {
            /** Format: int64 */
            month: number;
            /** Format: int64 */
            today: number;
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            week: number;
        };
        DateHours: {
            date: string;
            hours: components["schemas"]["Hours"][];
        };
        Day: {
            date: string;
            /** Format: int64 */
            sessions: number;
        };
        Day1: {
            /** Format: int64 */
            applications: number;
            /** Format: int64 */
            cancelled: number;
            /** Format: int64 */
            completed: number;
            date: string;
            expertEarnings: components["schemas"]["Money"];
            fees: components["schemas"]["Money"];
            gross: components["schemas"]["Money"];
            /** Format: int64 */
            minutes: number;
            /** Format: int64 */
            newUsers: number;
            refunds: components["schemas"]["Money"];
            /** Format: int64 */
            requested: number;
        };
        Day2: {
            date: string;
            earned: components["schemas"]["Money"];
        };
        DeletedOut: {
            deleted: boolean;
        };
        DemoSignInIn: {
            as: string;
            memory?: boolean | null;
            refreshToken?: string | null;
        };
        DemoSignInOut: {
            accessToken: string;
            expertId?: string;
            /** Format: int32 */
            expiresIn: number;
            refreshToken?: string;
            user: components["schemas"]["User"];
        };
        DepositIn: {
            amount: components["schemas"]["Money"];
            card?: string | null;
        };
        Device: {
            createdAt: components["schemas"]["Instant"];
            current: boolean;
            device?: string;
            id: string;
            lastUsedAt: components["schemas"]["Instant"];
        };
        EndIn: {
            reason: string;
        };
        EnrolmentIn: {
            bio: string;
            company: string;
            email: string;
            /** Format: int32 */
            experience: number;
            imageUrl?: string | null;
            languages: string[];
            linkedinUrl?: string | null;
            name?: string | null;
            phone?: string | null;
            portfolioUrl?: string | null;
            pricePerMin?: number | null;
            specialties: string[];
            title: string;
        };
        ExpertCard: {
            id: string;
            imageUrl?: string;
            name: string;
            title: string;
        };
        ExpertOut: {
            available: boolean;
            bio: string;
            busy: boolean;
            company: string;
            createdAt: components["schemas"]["Instant"];
            /** Format: int32 */
            etaSeconds?: number;
            /** Format: int32 */
            experience: number;
            id: string;
            imageUrl?: string;
            languages: string[];
            name: string;
            /** Format: int32 */
            orders: number;
            pricePerMin: components["schemas"]["Money"];
            /** Format: int32 */
            queueLength: number;
            /** Format: double */
            rating?: number;
            /** Format: int32 */
            reviewCount: number;
            specialties: string[];
            title: string;
        };
        ExpertOwnOut: {
            autoAccept: boolean;
            available: boolean;
            bio: string;
            busy: boolean;
            company: string;
            createdAt: components["schemas"]["Instant"];
            email: string;
            /** Format: int32 */
            etaSeconds?: number;
            /** Format: int32 */
            experience: number;
            id: string;
            imageUrl?: string;
            languages: string[];
            mentorStatus: components["schemas"]["MentorStatus"];
            name: string;
            onboardingData: components["schemas"]["Onboarding"];
            /** Format: int32 */
            orders: number;
            pricePerMin: components["schemas"]["Money"];
            /** Format: int32 */
            queueLength: number;
            /** Format: double */
            rating?: number;
            /** Format: int32 */
            reviewCount: number;
            specialties: string[];
            title: string;
            userId: string;
        };
        ExpertStatsOut: {
            days: components["schemas"]["Day2"][];
            earnings: components["schemas"]["Sums"];
            /** Format: int64 */
            minutes: number;
            /** Format: double */
            rating?: number;
            /** Format: int64 */
            responseSeconds?: number;
            /** Format: int32 */
            reviewCount: number;
            sessions: components["schemas"]["Counts"];
            timeZone: string;
        };
        ExportOut: {
            exportedAt: components["schemas"]["Instant"];
            parts: {
                [key: string]: unknown;
            };
            userId: string;
        };
        FavouriteOut: {
            expertId: string;
            favourite: boolean;
        };
        FileOut: {
            contentType: string;
            id: string;
            name: string;
            /** Format: int64 */
            size: number;
            url: string;
        };
        ForgottenOut: {
            /** Format: int32 */
            forgotten: number;
        };
        HistoryOut: {
            /** Format: int32 */
            days: number;
            items: components["schemas"]["Day1"][];
            timeZone: string;
            topExperts: components["schemas"]["TopExpert"][];
        };
        HistoryOut1: {
            items: components["schemas"]["Message"][];
            more: boolean;
            readUpTo: components["schemas"]["ReadUpTo"];
        };
        Hour: {
            /** Format: int32 */
            hour: number;
            /** Format: int64 */
            minutes: number;
            /** Format: int64 */
            sessions: number;
        };
        Hours: {
            from: string;
            to: string;
        };
        IceOut: {
            expiresAt?: string;
            iceServers: components["schemas"]["ServerOut"][];
        };
        ImportOut: {
            /** Format: int32 */
            created: number;
            createdAt: components["schemas"]["Instant"];
            endedAt?: components["schemas"]["Instant"];
            errors: components["schemas"]["RowError"][];
            /** Format: int32 */
            failed: number;
            jobId: string;
            /** Format: int32 */
            processed: number;
            status: string;
            /** Format: int32 */
            total: number;
            /** Format: int32 */
            updated: number;
        };
        Index: {
            document: string;
            operations: components["schemas"]["Operation"][];
        };
        /**
         * Format: date-time
         * @example 2022-03-10T16:15:50Z
         */
        Instant: string;
        Job: {
            jobId: string;
        };
        /** @description Any JSON */
        JsonNode: unknown;
        Keys: {
            auth: string;
            p256dh: string;
        };
        KilledOut: {
            killed: boolean;
        };
        /** @enum {string} */
        Kind: "booking_requested" | "booking_confirmed" | "booking_cancelled" | "refund" | "application_moved" | "review_received";
        LastMessage: {
            chatId: string;
            message: string;
            messageId: string;
            senderId: string;
            /** Format: int64 */
            seq: number;
            timestamp: components["schemas"]["Instant"];
        };
        LatestOut: {
            items: components["schemas"]["Praise"][];
        };
        Line: {
            /** Format: int32 */
            etaSeconds?: number;
            expertId: string;
            /** Format: int32 */
            length: number;
            name: string;
        };
        Line1: {
            amount: components["schemas"]["Money"];
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            minute: number;
        };
        LoginIn: {
            email: string;
            password: string;
        };
        /** @enum {string} */
        MentorStatus: "applied" | "documents_verified" | "call_scheduled" | "call_done" | "approved" | "rejected";
        Message: {
            attachment?: components["schemas"]["FileOut"];
            clientMessageId?: string;
            id: string;
            message: string;
            messageId: string;
            senderId: string;
            /** Format: int64 */
            seq: number;
            timestamp: components["schemas"]["Instant"];
        };
        MetricsOut: {
            /** Format: int64 */
            activeSessions: number;
            /** Format: int64 */
            applications: number;
            /** Format: int64 */
            experts: number;
            grossToday: components["schemas"]["Money"];
            /** Format: int32 */
            maxConcurrentMentors: number;
            /** Format: int64 */
            maxSessions: number;
            /** Format: int64 */
            minutesToday: number;
            /** Format: int64 */
            newUsersToday: number;
            /** Format: int64 */
            onlineExperts: number;
            pendingPayoutAmount: components["schemas"]["Money"];
            /** Format: int64 */
            pendingPayouts: number;
            /** Format: int64 */
            queued: number;
            revenueToday: components["schemas"]["Money"];
            /** Format: int64 */
            sessionsToday: number;
            /** Format: int64 */
            users: number;
            walletBalance: components["schemas"]["Money"];
        };
        /** @description Rupees, with at most two decimals */
        Money: number;
        Most: {
            at?: components["schemas"]["Instant"];
            /** Format: int64 */
            count: number;
        };
        /** @enum {number} */
        Nothing: 0;
        Notification: {
            createdAt: components["schemas"]["Instant"];
            detail?: string;
            id: string;
            kind: components["schemas"]["Kind"];
            read: boolean;
            subjectId: string;
            title: string;
        };
        NotificationsOut: {
            items: components["schemas"]["Notification"][];
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            page: number;
            /** Format: int64 */
            total: number;
            /** Format: int64 */
            unread: number;
        };
        Onboarding: {
            adminNotes?: string;
            appliedAt: components["schemas"]["Instant"];
            linkedinUrl?: string;
            phone?: string;
            portfolioUrl?: string;
            rejectionReason?: string;
            resumeUrl?: string;
        };
        OnboardingIn: {
            goals: string[];
            interests: string[];
        };
        Operation: {
            access: string;
            method: string;
            path: string;
        };
        PageAuditEntry: {
            items: components["schemas"]["AuditEntry"][];
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            page: number;
            /** Format: int64 */
            total: number;
        };
        PageCategoryOut: {
            items: components["schemas"]["CategoryOut"][];
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            page: number;
            /** Format: int64 */
            total: number;
        };
        PageConfigVersion: {
            items: components["schemas"]["ConfigVersion"][];
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            page: number;
            /** Format: int64 */
            total: number;
        };
        PageConversationOut: {
            items: components["schemas"]["ConversationOut"][];
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            page: number;
            /** Format: int64 */
            total: number;
        };
        PageDevice: {
            items: components["schemas"]["Device"][];
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            page: number;
            /** Format: int64 */
            total: number;
        };
        PageExpertOut: {
            items: components["schemas"]["ExpertOut"][];
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            page: number;
            /** Format: int64 */
            total: number;
        };
        PageExpertOwnOut: {
            items: components["schemas"]["ExpertOwnOut"][];
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            page: number;
            /** Format: int64 */
            total: number;
        };
        PagePayoutOut: {
            items: components["schemas"]["PayoutOut"][];
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            page: number;
            /** Format: int64 */
            total: number;
        };
        PageReportedOut: {
            items: components["schemas"]["ReportedOut"][];
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            page: number;
            /** Format: int64 */
            total: number;
        };
        PageSessionOut: {
            items: components["schemas"]["SessionOut"][];
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            page: number;
            /** Format: int64 */
            total: number;
        };
        PageTransaction: {
            items: components["schemas"]["Transaction"][];
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            page: number;
            /** Format: int64 */
            total: number;
        };
        PageUser: {
            items: components["schemas"]["User"][];
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            page: number;
            /** Format: int64 */
            total: number;
        };
        PasswordChangeIn: {
            currentPassword: string;
            newPassword: string;
        };
        PasswordIn: {
            password: string;
        };
        Payments: {
            provider: string;
        };
        PayoutDetails: {
            account?: string;
            ifsc?: string;
            upiId?: string;
        };
        PayoutDetailsIn: {
            account?: string | null;
            ifsc?: string | null;
            password: string;
            upiId?: string | null;
        };
        PayoutDetailsOut: {
            account?: string;
            /** Format: date-time */
            changedAt?: string;
            ifsc?: string;
            upiId?: string;
        };
        PayoutOut: {
            amount: components["schemas"]["Money"];
            createdAt: string;
            currency: string;
            decidedAt?: string;
            decidedBy?: string;
            details?: components["schemas"]["PayoutDetails"];
            id: string;
            reason?: string;
            reference?: string;
            status: string;
            userId: string;
            userName?: string;
        };
        PeakOut: {
            day?: components["schemas"]["Day"];
            /** Format: int32 */
            days: number;
            hours: components["schemas"]["Hour"][];
            onlineExperts: components["schemas"]["Most"];
            sessions: components["schemas"]["Most"];
            timeZone: string;
        };
        Person: {
            id: string;
            imageUrl?: string;
            name: string;
            title?: string;
        };
        PlatformConfig: {
            acceptingSessions: boolean;
            /** Format: int32 */
            bookingFreeCancelMins: number;
            /** Format: int32 */
            bookingLateRefundPercent: number;
            defaultPricePerMin: components["schemas"]["Money"];
            /** Format: int32 */
            maxConcurrentMentors: number;
            /** Format: int32 */
            maxSessionDurationMins: number;
            /** Format: int32 */
            maxSessionsPerMentor: number;
            payoutDetailsRequired: boolean;
            /** Format: int32 */
            platformFeePercent: number;
            withdrawals: components["schemas"]["Withdrawals"];
        };
        PlatformConfigIn: {
            acceptingSessions?: boolean | null;
            /** Format: int32 */
            bookingFreeCancelMins?: number | null;
            /** Format: int32 */
            bookingLateRefundPercent?: number | null;
            defaultPricePerMin?: number | null;
            /** Format: int32 */
            maxConcurrentMentors?: number | null;
            /** Format: int32 */
            maxSessionDurationMins?: number | null;
            /** Format: int32 */
            maxSessionsPerMentor?: number | null;
            payoutDetailsRequired?: boolean | null;
            /** Format: int32 */
            platformFeePercent?: number | null;
            withdrawals?: string | null;
        };
        Praise: {
            comment?: string;
            createdAt: components["schemas"]["Instant"];
            expert: components["schemas"]["ExpertCard"];
            expertId: string;
            id: string;
            /** Format: int32 */
            rating: number;
            sessionId: string;
            userName?: string;
        };
        Preference: {
            app: boolean;
            kind: components["schemas"]["Kind"];
            mail: boolean;
        };
        Preferences: {
            items: components["schemas"]["Preference"][];
        };
        Problem: {
            code: string;
            detail: string;
            errors?: {
                field: string;
                message: string;
            }[];
            instance: string;
            status: number;
            title: string;
            type: string;
        };
        ProfileIn: {
            autoAccept?: boolean | null;
            bio?: string | null;
            company?: string | null;
            /** Format: int32 */
            experience?: number | null;
            imageUrl?: string | null;
            languages?: string[] | null;
            linkedinUrl?: string | null;
            phone?: string | null;
            portfolioUrl?: string | null;
            pricePerMin?: number | null;
            specialties?: string[] | null;
            title?: string | null;
        };
        ProfileIn1: {
            bio?: string | null;
            imageUrl?: string | null;
            name?: string | null;
            phone?: string | null;
        };
        Proof: {
            balanced: boolean;
            byKind: {
                [key: string]: components["schemas"]["Money"];
            };
            total: components["schemas"]["Money"];
            violations: string[];
        };
        ProofOut: {
            balanced: boolean;
            byKind: {
                [key: string]: components["schemas"]["Money"];
            };
            total: components["schemas"]["Money"];
        };
        Push: {
            publicKey: string;
        };
        ReadIn: {
            ids?: string[] | null;
        };
        ReadUpTo: {
            /** Format: int64 */
            counterpart: number;
            /** Format: int64 */
            own: number;
        };
        RealtimeOut: {
            activeSessions: components["schemas"]["Active"];
            at: components["schemas"]["Instant"];
            /** Format: int64 */
            availableExperts: number;
            /** Format: int64 */
            busyExperts: number;
            /** Format: int64 */
            connectedPeople: number;
            /** Format: int64 */
            onlineExperts: number;
            /** Format: int64 */
            queued: number;
            queues: components["schemas"]["Line"][];
        };
        Receipt: {
            earned?: components["schemas"]["Money"];
            lines: components["schemas"]["Line1"][];
            /** Format: int32 */
            paidMinutes: number;
            refunded: components["schemas"]["Money"];
            totalCharged: components["schemas"]["Money"];
        };
        RefundIn: {
            amount?: components["schemas"]["Money"] | null;
            reason: string;
        };
        RejectIn: {
            reason: string;
        };
        ReportIn: {
            reason: string;
        };
        ReportOut: {
            createdAt: string;
            id: string;
            reason: string;
            sessionId: string;
        };
        ReportedOut: {
            createdAt: string;
            id: string;
            reason: string;
            reported: components["schemas"]["Summary"];
            reporter: components["schemas"]["Summary"];
            sessionId: string;
        };
        ResetIn: {
            newPassword: string;
            token: string;
        };
        ResumeIn: {
            resumeUrl: string;
        };
        RevenueOut: {
            items: components["schemas"]["Row"][];
            period: string;
            timeZone: string;
        };
        Review: {
            comment?: string;
            createdAt: components["schemas"]["Instant"];
            expertId: string;
            id: string;
            /** Format: int32 */
            rating: number;
            sessionId: string;
            userName?: string;
        };
        ReviewIn: {
            comment?: string | null;
            /** Format: int32 */
            rating: number;
            sessionId: string;
        };
        ReviewsOut: {
            distribution: {
                [key: string]: number;
            };
            items: components["schemas"]["Review"][];
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            page: number;
            /** Format: int64 */
            total: number;
        };
        /** @enum {string} */
        Role: "user" | "expert" | "admin";
        Row: {
            expertEarnings: components["schemas"]["Money"];
            fees: components["schemas"]["Money"];
            gross: components["schemas"]["Money"];
            refunds: components["schemas"]["Money"];
            start: string;
        };
        RowError: {
            /** Format: int64 */
            line: number;
            message: string;
        };
        ServerOut: {
            credential?: string;
            urls: string[];
            username?: string;
        };
        SessionOut: {
            createdAt: components["schemas"]["Instant"];
            /** Format: int32 */
            duration: number;
            endReason?: string;
            endedAt?: components["schemas"]["Instant"];
            expert?: components["schemas"]["Person"];
            expertId: string;
            id: string;
            maxAmount?: components["schemas"]["Money"];
            pricePerMin: components["schemas"]["Money"];
            receipt?: components["schemas"]["Receipt"];
            scheduledAt?: components["schemas"]["Instant"];
            startedAt?: components["schemas"]["Instant"];
            status: components["schemas"]["SessionStatus"];
            totalAmount: components["schemas"]["Money"];
            transactionId?: string;
            type: string;
            user?: components["schemas"]["Person"];
            userId: string;
        };
        /** @enum {string} */
        SessionStatus: "pending" | "confirmed" | "in_progress" | "completed" | "cancelled";
        SettleIn: {
            reference: string;
        };
        SheetIn: {
            sheetUrl: string;
        };
        SignInOut: {
            accessToken: string;
            /** Format: int32 */
            expiresIn: number;
            user: components["schemas"]["User"];
        };
        SignUpIn: {
            email: string;
            name: string;
            password: string;
        };
        SignedOutOut: {
            signedOut: boolean;
        };
        Slot: {
            end: string;
            start: string;
        };
        SlotsOut: {
            /** Format: int32 */
            duration: number;
            items: components["schemas"]["Slot"][];
            terms: components["schemas"]["Terms"];
            timeZone: string;
        };
        SpecialtyOut: {
            category?: string;
            /** Format: int64 */
            count: number;
            name: string;
        };
        StatisticsOut: {
            /** Format: double */
            averageRating?: number;
            /** Format: int64 */
            experts: number;
            /** Format: int64 */
            minutes: number;
            /** Format: int64 */
            online: number;
            /** Format: int64 */
            reviews: number;
            /** Format: int64 */
            sessions: number;
            /** Format: int64 */
            topics: number;
        };
        /** @enum {string} */
        Status: "pending" | "completed" | "failed";
        StatusIn: {
            adminNotes?: string | null;
            rejectionReason?: string | null;
            status: components["schemas"]["MentorStatus"];
        };
        SubscriptionIn: {
            endpoint: string;
            /** Format: int64 */
            expirationTime?: number | null;
            keys: components["schemas"]["Keys"];
        };
        SubscriptionOut: {
            endpoint: string;
            id: string;
        };
        Summary: {
            id: string;
            imageUrl?: string;
            name: string;
        };
        Sums: {
            month: components["schemas"]["Money"];
            today: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
            week: components["schemas"]["Money"];
        };
        Terms: {
            /** Format: int32 */
            freeCancelMins: number;
            /** Format: int32 */
            lateRefundPercent: number;
        };
        Timetable: {
            exceptions: components["schemas"]["DateHours"][];
            timeZone: string;
            weekly: components["schemas"]["Weekly"][];
        };
        TokenIn: {
            token: string;
        };
        TopExpert: {
            expertId: string;
            /** Format: int64 */
            minutes: number;
            name: string;
            /** Format: int64 */
            sessions: number;
        };
        Transaction: {
            amount: components["schemas"]["Money"];
            checkout?: components["schemas"]["Checkout"];
            /** Format: date-time */
            createdAt: string;
            currency: string;
            description: string;
            direction?: string;
            id: string;
            lines?: components["schemas"]["Line1"][];
            referenceId: string;
            status: components["schemas"]["Status"];
            type: components["schemas"]["Type"];
            userId: string;
            walletId: string;
        };
        /** @enum {string} */
        Type: "deposit" | "withdraw" | "payment" | "earning" | "refund" | "adjustment";
        UnreadOut: {
            /** Format: int64 */
            unread: number;
        };
        User: {
            bio?: string;
            createdAt: components["schemas"]["Instant"];
            disabled: boolean;
            email: string;
            emailVerified: boolean;
            goals: string[];
            id: string;
            imageUrl?: string;
            interests: string[];
            name: string;
            onboarded: boolean;
            phone?: string;
            role: components["schemas"]["Role"];
            updatedAt: components["schemas"]["Instant"];
        };
        UserIn: {
            disabled?: boolean | null;
            name?: string | null;
            role?: string | null;
        };
        UserOut: {
            bio?: string;
            createdAt: components["schemas"]["Instant"];
            disabled: boolean;
            email: string;
            emailVerified: boolean;
            expertId?: string;
            goals: string[];
            id: string;
            imageUrl?: string;
            interests: string[];
            name: string;
            onboarded: boolean;
            phone?: string;
            role: components["schemas"]["Role"];
            /** Format: int64 */
            sessionCount: number;
            sessions: components["schemas"]["SessionOut"][];
            updatedAt: components["schemas"]["Instant"];
            wallet: components["schemas"]["WalletOut"];
        };
        VerifiedOut: {
            emailVerified: boolean;
        };
        WalletOut: {
            balance: components["schemas"]["Money"];
            /** Format: date-time */
            createdAt?: string;
            currency: string;
            id: string;
            /** Format: date-time */
            updatedAt?: string;
            userId: string;
        };
        WebhookOut: {
            received: boolean;
        };
        Weekly: {
            day: string;
            from: string;
            to: string;
        };
        /** @enum {string} */
        Withdrawals: "all" | "earnings";
    };
    responses: {
        /** @description ALREADY_APPLIED */
        ALREADY_APPLIED: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ALREADY_APPLIED";
                };
            };
        };
        /** @description BLOCKED */
        BLOCKED: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "BLOCKED";
                };
            };
        };
        /** @description CONFLICT */
        CONFLICT: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT";
                };
            };
        };
        /** @description CONFLICT or ALREADY_APPLIED */
        "CONFLICT-ALREADY_APPLIED": {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "ALREADY_APPLIED";
                };
            };
        };
        /** @description CONFLICT or ALREADY_REVIEWED */
        "CONFLICT-ALREADY_REVIEWED": {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "ALREADY_REVIEWED";
                };
            };
        };
        /** @description CONFLICT or BALANCE_NOT_EMPTY */
        "CONFLICT-BALANCE_NOT_EMPTY": {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "BALANCE_NOT_EMPTY";
                };
            };
        };
        /** @description CONFLICT or IDEMPOTENCY_KEY_REUSED */
        "CONFLICT-IDEMPOTENCY_KEY_REUSED": {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "CONFLICT" | "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
        /** @description EMAIL_IN_USE */
        EMAIL_IN_USE: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "EMAIL_IN_USE";
                };
            };
        };
        /** @description EXPERT_NOT_FOUND */
        EXPERT_NOT_FOUND: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "EXPERT_NOT_FOUND";
                };
            };
        };
        /** @description EXPERT_OFFLINE */
        EXPERT_OFFLINE: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "EXPERT_OFFLINE";
                };
            };
        };
        /** @description FORBIDDEN */
        FORBIDDEN: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN";
                };
            };
        };
        /** @description FORBIDDEN or BLOCKED */
        "FORBIDDEN-BLOCKED": {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "FORBIDDEN" | "BLOCKED";
                };
            };
        };
        /** @description IDEMPOTENCY_KEY_REUSED */
        IDEMPOTENCY_KEY_REUSED: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
        /** @description IDEMPOTENCY_KEY_REUSED or ILLEGAL_TRANSITION */
        "IDEMPOTENCY_KEY_REUSED-ILLEGAL_TRANSITION": {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_KEY_REUSED" | "ILLEGAL_TRANSITION";
                };
            };
        };
        /** @description IDEMPOTENCY_KEY_REUSED or REFUND_EXCEEDS_PAYMENT or ILLEGAL_TRANSITION */
        "IDEMPOTENCY_KEY_REUSED-REFUND_EXCEEDS_PAYMENT-ILLEGAL_TRANSITION": {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_KEY_REUSED" | "REFUND_EXCEEDS_PAYMENT" | "ILLEGAL_TRANSITION";
                };
            };
        };
        /** @description IDEMPOTENCY_KEY_REUSED or SESSION_ENDED */
        "IDEMPOTENCY_KEY_REUSED-SESSION_ENDED": {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "IDEMPOTENCY_KEY_REUSED" | "SESSION_ENDED";
                };
            };
        };
        /** @description ILLEGAL_TRANSITION */
        ILLEGAL_TRANSITION: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "ILLEGAL_TRANSITION";
                };
            };
        };
        /** @description INSUFFICIENT_BALANCE or IDEMPOTENCY_KEY_REUSED */
        "INSUFFICIENT_BALANCE-IDEMPOTENCY_KEY_REUSED": {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INSUFFICIENT_BALANCE" | "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
        /** @description INSUFFICIENT_BALANCE or IDEMPOTENCY_KEY_REUSED or SLOT_TAKEN or OUTSIDE_AVAILABILITY or NOT_ACCEPTING */
        "INSUFFICIENT_BALANCE-IDEMPOTENCY_KEY_REUSED-SLOT_TAKEN-OUTSIDE_AVAILABILITY-NOT_ACCEPTING": {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INSUFFICIENT_BALANCE" | "IDEMPOTENCY_KEY_REUSED" | "SLOT_TAKEN" | "OUTSIDE_AVAILABILITY" | "NOT_ACCEPTING";
                };
            };
        };
        /** @description INSUFFICIENT_BALANCE or PAYOUT_DETAILS_MISSING */
        "INSUFFICIENT_BALANCE-PAYOUT_DETAILS_MISSING": {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INSUFFICIENT_BALANCE" | "PAYOUT_DETAILS_MISSING";
                };
            };
        };
        /** @description INSUFFICIENT_BALANCE or PAYOUT_DETAILS_MISSING or IDEMPOTENCY_KEY_REUSED */
        "INSUFFICIENT_BALANCE-PAYOUT_DETAILS_MISSING-IDEMPOTENCY_KEY_REUSED": {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INSUFFICIENT_BALANCE" | "PAYOUT_DETAILS_MISSING" | "IDEMPOTENCY_KEY_REUSED";
                };
            };
        };
        /** @description INTERNAL */
        INTERNAL: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "INTERNAL";
                };
            };
        };
        /** @description NOT_ACCEPTABLE */
        NOT_ACCEPTABLE: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "NOT_ACCEPTABLE";
                };
            };
        };
        /** @description NOT_FOUND */
        NOT_FOUND: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "NOT_FOUND";
                };
            };
        };
        /** @description NOT_SUPERVISED */
        NOT_SUPERVISED: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "NOT_SUPERVISED";
                };
            };
        };
        /** @description RATE_LIMITED */
        RATE_LIMITED: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "RATE_LIMITED";
                };
            };
        };
        /** @description SESSION_ENDED */
        SESSION_ENDED: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "SESSION_ENDED";
                };
            };
        };
        /** @description SLOT_TAKEN or ILLEGAL_TRANSITION */
        "SLOT_TAKEN-ILLEGAL_TRANSITION": {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "SLOT_TAKEN" | "ILLEGAL_TRANSITION";
                };
            };
        };
        /** @description TOO_LARGE */
        TOO_LARGE: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "TOO_LARGE";
                };
            };
        };
        /** @description UNAUTHENTICATED */
        UNAUTHENTICATED: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "UNAUTHENTICATED";
                };
            };
        };
        /** @description UNAVAILABLE */
        UNAVAILABLE: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "UNAVAILABLE";
                };
            };
        };
        /** @description UNSUPPORTED_MEDIA_TYPE */
        UNSUPPORTED_MEDIA_TYPE: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "UNSUPPORTED_MEDIA_TYPE";
                };
            };
        };
        /** @description VALIDATION_FAILED */
        VALIDATION_FAILED: {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED";
                };
            };
        };
        /** @description VALIDATION_FAILED or MALFORMED_JSON */
        "VALIDATION_FAILED-MALFORMED_JSON": {
            headers: {
                "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "VALIDATION_FAILED" | "MALFORMED_JSON";
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description The version of this answer, for If-None-Match */
        ETag: string;
        /** @description Requests per 15 minutes of whoever asks; absent where limits are off */
        "RateLimit-Limit": number;
        /** @description How many of them are left */
        "RateLimit-Remaining": number;
        /** @description Seconds until all of them are there again */
        "RateLimit-Reset": number;
        /** @description Seconds after which to ask again */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    keysKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    apiIndexIndex: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "document": "text",
                     *       "operations": [
                     *         {
                     *           "access": "text",
                     *           "method": "text",
                     *           "path": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Index"];
                    "text/html": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    auditPage: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "action": "text",
                     *           "actor": "text",
                     *           "at": "2026-01-31T09:30:00.000Z",
                     *           "object": "text",
                     *           "seq": 1
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageAuditEntry"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    auditCheck: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "brokenAt": 1,
                     *       "rows": 1,
                     *       "whole": true
                     *     }
                     */
                    "application/json": components["schemas"]["AuditCheckOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    categoriesAll: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "id": "u_0198c2a4",
                     *           "name": "Asha Rao",
                     *           "position": 1,
                     *           "specialties": [
                     *             "System Design"
                     *           ]
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageCategoryOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    categoriesCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Asha Rao",
                 *       "position": 0,
                 *       "specialties": [
                 *         "System Design"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CategoryIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "u_0198c2a4",
                     *       "name": "Asha Rao",
                     *       "position": 1,
                     *       "specialties": [
                     *         "System Design"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CategoryOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    categoriesDelete: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "u_0198c2a4",
                     *       "name": "Asha Rao",
                     *       "position": 1,
                     *       "specialties": [
                     *         "System Design"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CategoryOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    categoriesChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "Asha Rao",
                 *       "position": 0,
                 *       "specialties": [
                 *         "System Design"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CategoryIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "u_0198c2a4",
                     *       "name": "Asha Rao",
                     *       "position": 1,
                     *       "specialties": [
                     *         "System Design"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["CategoryOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    settingsGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acceptingSessions": true,
                     *       "bookingFreeCancelMins": 1,
                     *       "bookingLateRefundPercent": 1,
                     *       "defaultPricePerMin": 1,
                     *       "maxConcurrentMentors": 1,
                     *       "maxSessionDurationMins": 1,
                     *       "maxSessionsPerMentor": 1,
                     *       "payoutDetailsRequired": true,
                     *       "platformFeePercent": 1,
                     *       "withdrawals": "all"
                     *     }
                     */
                    "application/json": components["schemas"]["PlatformConfig"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    settingsChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "acceptingSessions": true,
                 *       "bookingFreeCancelMins": 0,
                 *       "bookingLateRefundPercent": 0,
                 *       "defaultPricePerMin": 1,
                 *       "maxConcurrentMentors": 1,
                 *       "maxSessionDurationMins": 1,
                 *       "maxSessionsPerMentor": 1,
                 *       "payoutDetailsRequired": true,
                 *       "platformFeePercent": 0,
                 *       "withdrawals": "all"
                 *     }
                 */
                "application/json": components["schemas"]["PlatformConfigIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "acceptingSessions": true,
                     *       "bookingFreeCancelMins": 1,
                     *       "bookingLateRefundPercent": 1,
                     *       "defaultPricePerMin": 1,
                     *       "maxConcurrentMentors": 1,
                     *       "maxSessionDurationMins": 1,
                     *       "maxSessionsPerMentor": 1,
                     *       "payoutDetailsRequired": true,
                     *       "platformFeePercent": 1,
                     *       "withdrawals": "all"
                     *     }
                     */
                    "application/json": components["schemas"]["PlatformConfig"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    settingsHistory: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "changedAt": "2026-01-31T09:30:00.000Z",
                     *           "changedBy": "text",
                     *           "config": {
                     *             "acceptingSessions": true,
                     *             "bookingFreeCancelMins": 1,
                     *             "bookingLateRefundPercent": 1,
                     *             "defaultPricePerMin": 1,
                     *             "maxConcurrentMentors": 1,
                     *             "maxSessionDurationMins": 1,
                     *             "maxSessionsPerMentor": 1,
                     *             "payoutDetailsRequired": true,
                     *             "platformFeePercent": 1,
                     *             "withdrawals": "all"
                     *           },
                     *           "version": 1
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageConfigVersion"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    ledgerProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balanced": true,
                     *       "byKind": {},
                     *       "total": 1,
                     *       "violations": [
                     *         "text"
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Proof"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    mentorsApplications: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
                /** @description One of applied, documents_verified, call_scheduled, call_done, approved, rejected */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "autoAccept": true,
                     *           "available": true,
                     *           "bio": "Twelve years of distributed systems.",
                     *           "busy": true,
                     *           "company": "Example Ltd",
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "email": "asha@example.com",
                     *           "etaSeconds": 1,
                     *           "experience": 1,
                     *           "id": "u_0198c2a4",
                     *           "imageUrl": "/api/files/f_0198c2",
                     *           "languages": [
                     *             "English"
                     *           ],
                     *           "mentorStatus": "applied",
                     *           "name": "Asha Rao",
                     *           "onboardingData": {
                     *             "adminNotes": "text",
                     *             "appliedAt": "2026-01-31T09:30:00.000Z",
                     *             "linkedinUrl": "https://www.linkedin.com/in/example",
                     *             "phone": "+919876543210",
                     *             "portfolioUrl": "https://example.com",
                     *             "rejectionReason": "text",
                     *             "resumeUrl": "/api/files/f_0198c3"
                     *           },
                     *           "orders": 1,
                     *           "pricePerMin": 15,
                     *           "queueLength": 1,
                     *           "rating": 1,
                     *           "reviewCount": 1,
                     *           "specialties": [
                     *             "System Design"
                     *           ],
                     *           "title": "Senior Software Engineer",
                     *           "userId": "u_0198c2a4"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageExpertOwnOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    mentorsMove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "adminNotes": "text",
                 *       "rejectionReason": "text",
                 *       "status": "applied"
                 *     }
                 */
                "application/json": components["schemas"]["StatusIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "autoAccept": true,
                     *       "available": true,
                     *       "bio": "Twelve years of distributed systems.",
                     *       "busy": true,
                     *       "company": "Example Ltd",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "email": "asha@example.com",
                     *       "etaSeconds": 1,
                     *       "experience": 1,
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "languages": [
                     *         "English"
                     *       ],
                     *       "mentorStatus": "applied",
                     *       "name": "Asha Rao",
                     *       "onboardingData": {
                     *         "adminNotes": "text",
                     *         "appliedAt": "2026-01-31T09:30:00.000Z",
                     *         "linkedinUrl": "https://www.linkedin.com/in/example",
                     *         "phone": "+919876543210",
                     *         "portfolioUrl": "https://example.com",
                     *         "rejectionReason": "text",
                     *         "resumeUrl": "/api/files/f_0198c3"
                     *       },
                     *       "orders": 1,
                     *       "pricePerMin": 15,
                     *       "queueLength": 1,
                     *       "rating": 1,
                     *       "reviewCount": 1,
                     *       "specialties": [
                     *         "System Design"
                     *       ],
                     *       "title": "Senior Software Engineer",
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertOwnOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["ILLEGAL_TRANSITION"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    mentorsMentors: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
                search?: string;
                /** @description One of applied, documents_verified, call_scheduled, call_done, approved, rejected */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "autoAccept": true,
                     *           "available": true,
                     *           "bio": "Twelve years of distributed systems.",
                     *           "busy": true,
                     *           "company": "Example Ltd",
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "email": "asha@example.com",
                     *           "etaSeconds": 1,
                     *           "experience": 1,
                     *           "id": "u_0198c2a4",
                     *           "imageUrl": "/api/files/f_0198c2",
                     *           "languages": [
                     *             "English"
                     *           ],
                     *           "mentorStatus": "applied",
                     *           "name": "Asha Rao",
                     *           "onboardingData": {
                     *             "adminNotes": "text",
                     *             "appliedAt": "2026-01-31T09:30:00.000Z",
                     *             "linkedinUrl": "https://www.linkedin.com/in/example",
                     *             "phone": "+919876543210",
                     *             "portfolioUrl": "https://example.com",
                     *             "rejectionReason": "text",
                     *             "resumeUrl": "/api/files/f_0198c3"
                     *           },
                     *           "orders": 1,
                     *           "pricePerMin": 15,
                     *           "queueLength": 1,
                     *           "rating": 1,
                     *           "reviewCount": 1,
                     *           "specialties": [
                     *             "System Design"
                     *           ],
                     *           "title": "Senior Software Engineer",
                     *           "userId": "u_0198c2a4"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageExpertOwnOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    importsBulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
                "text/csv": string;
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    importsExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    importsSheet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "sheetUrl": "https://docs.google.com/spreadsheets/d/1a2b3c/edit"
                 *     }
                 */
                "application/json": components["schemas"]["SheetIn"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "jobId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["Job"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    importsStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                jobId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "created": 1,
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "endedAt": "2026-01-31T09:30:00.000Z",
                     *       "errors": [
                     *         {
                     *           "line": 1,
                     *           "message": "Hello"
                     *         }
                     *       ],
                     *       "failed": 1,
                     *       "jobId": "u_0198c2a4",
                     *       "processed": 1,
                     *       "status": "text",
                     *       "total": 1,
                     *       "updated": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ImportOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    mentorsEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "autoAccept": true,
                 *       "bio": "Twelve years of distributed systems.",
                 *       "company": "Example Ltd",
                 *       "experience": 0,
                 *       "imageUrl": "/api/files/f_0198c2",
                 *       "languages": [
                 *         "English"
                 *       ],
                 *       "linkedinUrl": "https://www.linkedin.com/in/example",
                 *       "phone": "+919876543210",
                 *       "portfolioUrl": "https://example.com",
                 *       "pricePerMin": 15,
                 *       "specialties": [
                 *         "System Design"
                 *       ],
                 *       "title": "Senior Software Engineer"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "autoAccept": true,
                     *       "available": true,
                     *       "bio": "Twelve years of distributed systems.",
                     *       "busy": true,
                     *       "company": "Example Ltd",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "email": "asha@example.com",
                     *       "etaSeconds": 1,
                     *       "experience": 1,
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "languages": [
                     *         "English"
                     *       ],
                     *       "mentorStatus": "applied",
                     *       "name": "Asha Rao",
                     *       "onboardingData": {
                     *         "adminNotes": "text",
                     *         "appliedAt": "2026-01-31T09:30:00.000Z",
                     *         "linkedinUrl": "https://www.linkedin.com/in/example",
                     *         "phone": "+919876543210",
                     *         "portfolioUrl": "https://example.com",
                     *         "rejectionReason": "text",
                     *         "resumeUrl": "/api/files/f_0198c3"
                     *       },
                     *       "orders": 1,
                     *       "pricePerMin": 15,
                     *       "queueLength": 1,
                     *       "rating": 1,
                     *       "reviewCount": 1,
                     *       "specialties": [
                     *         "System Design"
                     *       ],
                     *       "title": "Senior Software Engineer",
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertOwnOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    availabilityToggleToggle: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "autoAccept": true,
                     *       "available": true,
                     *       "bio": "Twelve years of distributed systems.",
                     *       "busy": true,
                     *       "company": "Example Ltd",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "email": "asha@example.com",
                     *       "etaSeconds": 1,
                     *       "experience": 1,
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "languages": [
                     *         "English"
                     *       ],
                     *       "mentorStatus": "applied",
                     *       "name": "Asha Rao",
                     *       "onboardingData": {
                     *         "adminNotes": "text",
                     *         "appliedAt": "2026-01-31T09:30:00.000Z",
                     *         "linkedinUrl": "https://www.linkedin.com/in/example",
                     *         "phone": "+919876543210",
                     *         "portfolioUrl": "https://example.com",
                     *         "rejectionReason": "text",
                     *         "resumeUrl": "/api/files/f_0198c3"
                     *       },
                     *       "orders": 1,
                     *       "pricePerMin": 15,
                     *       "queueLength": 1,
                     *       "rating": 1,
                     *       "reviewCount": 1,
                     *       "specialties": [
                     *         "System Design"
                     *       ],
                     *       "title": "Senior Software Engineer",
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertOwnOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["EXPERT_OFFLINE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    metricsNow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activeSessions": 1,
                     *       "applications": 1,
                     *       "experts": 1,
                     *       "grossToday": 1,
                     *       "maxConcurrentMentors": 1,
                     *       "maxSessions": 1,
                     *       "minutesToday": 1,
                     *       "newUsersToday": 1,
                     *       "onlineExperts": 1,
                     *       "pendingPayoutAmount": 1,
                     *       "pendingPayouts": 1,
                     *       "queued": 1,
                     *       "revenueToday": 1,
                     *       "sessionsToday": 1,
                     *       "users": 1,
                     *       "walletBalance": 1
                     *     }
                     */
                    "application/json": components["schemas"]["MetricsOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    metricsHistory: {
        parameters: {
            query?: {
                /** @description How many days back, 30 by default */
                days?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "days": 1,
                     *       "items": [
                     *         {
                     *           "applications": 1,
                     *           "cancelled": 1,
                     *           "completed": 1,
                     *           "date": "2026-01-31",
                     *           "expertEarnings": 1,
                     *           "fees": 1,
                     *           "gross": 1,
                     *           "minutes": 1,
                     *           "newUsers": 1,
                     *           "refunds": 1,
                     *           "requested": 1
                     *         }
                     *       ],
                     *       "timeZone": "Asia/Kolkata",
                     *       "topExperts": [
                     *         {
                     *           "expertId": "u_0198c2a4",
                     *           "minutes": 1,
                     *           "name": "Asha Rao",
                     *           "sessions": 1
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["HistoryOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    metricsPeak: {
        parameters: {
            query?: {
                /** @description How many days back, 30 by default */
                days?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "day": {
                     *         "date": "2026-01-31",
                     *         "sessions": 1
                     *       },
                     *       "days": 1,
                     *       "hours": [
                     *         {
                     *           "hour": 1,
                     *           "minutes": 1,
                     *           "sessions": 1
                     *         }
                     *       ],
                     *       "onlineExperts": {
                     *         "at": "2026-01-31T09:30:00.000Z",
                     *         "count": 1
                     *       },
                     *       "sessions": {
                     *         "at": "2026-01-31T09:30:00.000Z",
                     *         "count": 1
                     *       },
                     *       "timeZone": "Asia/Kolkata"
                     *     }
                     */
                    "application/json": components["schemas"]["PeakOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    metricsRealtime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "activeSessions": {
                     *         "paused": 1,
                     *         "ringing": 1,
                     *         "running": 1,
                     *         "total": 1
                     *       },
                     *       "at": "2026-01-31T09:30:00.000Z",
                     *       "availableExperts": 1,
                     *       "busyExperts": 1,
                     *       "connectedPeople": 1,
                     *       "onlineExperts": 1,
                     *       "queued": 1,
                     *       "queues": [
                     *         {
                     *           "etaSeconds": 1,
                     *           "expertId": "u_0198c2a4",
                     *           "length": 1,
                     *           "name": "Asha Rao"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["RealtimeOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    adminWalletsPayouts: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
                /** @description One of pending, settled, rejected */
                status?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "amount": 499.5,
                     *           "createdAt": "text",
                     *           "currency": "INR",
                     *           "decidedAt": "text",
                     *           "decidedBy": "text",
                     *           "details": {
                     *             "account": "001234567890",
                     *             "ifsc": "SBIN0001234",
                     *             "upiId": "asharao@okbank"
                     *           },
                     *           "id": "u_0198c2a4",
                     *           "reason": "As agreed by phone",
                     *           "reference": "text",
                     *           "status": "text",
                     *           "userId": "u_0198c2a4",
                     *           "userName": "text"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PagePayoutOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    adminWalletsReject: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key of the same person with the same body gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "As agreed by phone"
                 *     }
                 */
                "application/json": components["schemas"]["RejectIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": 499.5,
                     *       "createdAt": "text",
                     *       "currency": "INR",
                     *       "decidedAt": "text",
                     *       "decidedBy": "text",
                     *       "details": {
                     *         "account": "001234567890",
                     *         "ifsc": "SBIN0001234",
                     *         "upiId": "asharao@okbank"
                     *       },
                     *       "id": "u_0198c2a4",
                     *       "reason": "As agreed by phone",
                     *       "reference": "text",
                     *       "status": "text",
                     *       "userId": "u_0198c2a4",
                     *       "userName": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["PayoutOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["IDEMPOTENCY_KEY_REUSED-ILLEGAL_TRANSITION"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    adminWalletsSettle: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key of the same person with the same body gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reference": "text"
                 *     }
                 */
                "application/json": components["schemas"]["SettleIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": 499.5,
                     *       "createdAt": "text",
                     *       "currency": "INR",
                     *       "decidedAt": "text",
                     *       "decidedBy": "text",
                     *       "details": {
                     *         "account": "001234567890",
                     *         "ifsc": "SBIN0001234",
                     *         "upiId": "asharao@okbank"
                     *       },
                     *       "id": "u_0198c2a4",
                     *       "reason": "As agreed by phone",
                     *       "reference": "text",
                     *       "status": "text",
                     *       "userId": "u_0198c2a4",
                     *       "userName": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["PayoutOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["IDEMPOTENCY_KEY_REUSED-ILLEGAL_TRANSITION"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    reportedAll: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "createdAt": "text",
                     *           "id": "u_0198c2a4",
                     *           "reason": "As agreed by phone",
                     *           "reported": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao"
                     *           },
                     *           "reporter": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao"
                     *           },
                     *           "sessionId": "u_0198c2a4"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageReportedOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    revenueRevenue: {
        parameters: {
            query?: {
                /** @description A moment, or a date in UTC: the first that counts */
                from?: string;
                /** @description One of daily, weekly, monthly */
                period?: string;
                /** @description A moment that does not count any more, or the last date that does */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "expertEarnings": 1,
                     *           "fees": 1,
                     *           "gross": 1,
                     *           "refunds": 1,
                     *           "start": "text"
                     *         }
                     *       ],
                     *       "period": "text",
                     *       "timeZone": "Asia/Kolkata"
                     *     }
                     */
                    "application/json": components["schemas"]["RevenueOut"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    adminSessionsAll: {
        parameters: {
            query?: {
                expert?: string;
                /** @description A moment, or a date in UTC: the first that counts */
                from?: string;
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
                /** @description One of pending, confirmed, in_progress, completed, cancelled */
                status?: string;
                /** @description A moment that does not count any more, or the last date that does */
                to?: string;
                /** @description One of chat, call, video */
                type?: string;
                user?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "duration": 1,
                     *           "endReason": "text",
                     *           "endedAt": "2026-01-31T09:30:00.000Z",
                     *           "expert": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao",
                     *             "title": "Senior Software Engineer"
                     *           },
                     *           "expertId": "u_0198c2a4",
                     *           "id": "u_0198c2a4",
                     *           "maxAmount": 1,
                     *           "pricePerMin": 15,
                     *           "receipt": {
                     *             "earned": 1,
                     *             "lines": [
                     *               {
                     *                 "amount": 499.5,
                     *                 "at": "2026-01-31T09:30:00.000Z",
                     *                 "minute": 1
                     *               }
                     *             ],
                     *             "paidMinutes": 1,
                     *             "refunded": 1,
                     *             "totalCharged": 1
                     *           },
                     *           "scheduledAt": "2026-01-31T09:30:00.000Z",
                     *           "startedAt": "2026-01-31T09:30:00.000Z",
                     *           "status": "pending",
                     *           "totalAmount": 1,
                     *           "transactionId": "u_0198c2a4",
                     *           "type": "text",
                     *           "user": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao",
                     *             "title": "Senior Software Engineer"
                     *           },
                     *           "userId": "u_0198c2a4"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageSessionOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    adminSessionsActive: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "duration": 1,
                     *           "endReason": "text",
                     *           "endedAt": "2026-01-31T09:30:00.000Z",
                     *           "expert": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao",
                     *             "title": "Senior Software Engineer"
                     *           },
                     *           "expertId": "u_0198c2a4",
                     *           "id": "u_0198c2a4",
                     *           "maxAmount": 1,
                     *           "pricePerMin": 15,
                     *           "receipt": {
                     *             "earned": 1,
                     *             "lines": [
                     *               {
                     *                 "amount": 499.5,
                     *                 "at": "2026-01-31T09:30:00.000Z",
                     *                 "minute": 1
                     *               }
                     *             ],
                     *             "paidMinutes": 1,
                     *             "refunded": 1,
                     *             "totalCharged": 1
                     *           },
                     *           "scheduledAt": "2026-01-31T09:30:00.000Z",
                     *           "startedAt": "2026-01-31T09:30:00.000Z",
                     *           "status": "pending",
                     *           "totalAmount": 1,
                     *           "transactionId": "u_0198c2a4",
                     *           "type": "text",
                     *           "user": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao",
                     *             "title": "Senior Software Engineer"
                     *           },
                     *           "userId": "u_0198c2a4"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageSessionOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    adminSessionsEnd: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key of the same person with the same body gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "As agreed by phone"
                 *     }
                 */
                "application/json": components["schemas"]["EndIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "duration": 1,
                     *       "endReason": "text",
                     *       "endedAt": "2026-01-31T09:30:00.000Z",
                     *       "expert": {
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "name": "Asha Rao",
                     *         "title": "Senior Software Engineer"
                     *       },
                     *       "expertId": "u_0198c2a4",
                     *       "id": "u_0198c2a4",
                     *       "maxAmount": 1,
                     *       "pricePerMin": 15,
                     *       "receipt": {
                     *         "earned": 1,
                     *         "lines": [
                     *           {
                     *             "amount": 499.5,
                     *             "at": "2026-01-31T09:30:00.000Z",
                     *             "minute": 1
                     *           }
                     *         ],
                     *         "paidMinutes": 1,
                     *         "refunded": 1,
                     *         "totalCharged": 1
                     *       },
                     *       "scheduledAt": "2026-01-31T09:30:00.000Z",
                     *       "startedAt": "2026-01-31T09:30:00.000Z",
                     *       "status": "pending",
                     *       "totalAmount": 1,
                     *       "transactionId": "u_0198c2a4",
                     *       "type": "text",
                     *       "user": {
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "name": "Asha Rao",
                     *         "title": "Senior Software Engineer"
                     *       },
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["IDEMPOTENCY_KEY_REUSED-SESSION_ENDED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    adminSessionsRefund: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key of the same person with the same body gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 499.5,
                 *       "reason": "As agreed by phone"
                 *     }
                 */
                "application/json": components["schemas"]["RefundIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "duration": 1,
                     *       "endReason": "text",
                     *       "endedAt": "2026-01-31T09:30:00.000Z",
                     *       "expert": {
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "name": "Asha Rao",
                     *         "title": "Senior Software Engineer"
                     *       },
                     *       "expertId": "u_0198c2a4",
                     *       "id": "u_0198c2a4",
                     *       "maxAmount": 1,
                     *       "pricePerMin": 15,
                     *       "receipt": {
                     *         "earned": 1,
                     *         "lines": [
                     *           {
                     *             "amount": 499.5,
                     *             "at": "2026-01-31T09:30:00.000Z",
                     *             "minute": 1
                     *           }
                     *         ],
                     *         "paidMinutes": 1,
                     *         "refunded": 1,
                     *         "totalCharged": 1
                     *       },
                     *       "scheduledAt": "2026-01-31T09:30:00.000Z",
                     *       "startedAt": "2026-01-31T09:30:00.000Z",
                     *       "status": "pending",
                     *       "totalAmount": 1,
                     *       "transactionId": "u_0198c2a4",
                     *       "type": "text",
                     *       "user": {
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "name": "Asha Rao",
                     *         "title": "Senior Software Engineer"
                     *       },
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["IDEMPOTENCY_KEY_REUSED-REFUND_EXCEEDS_PAYMENT-ILLEGAL_TRANSITION"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    adminTransactionsTransactions: {
        parameters: {
            query?: {
                /** @description A moment, or a date in UTC: the first that counts */
                from?: string;
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
                /** @description A moment that does not count any more, or the last date that does */
                to?: string;
                /** @description One of deposit, withdraw, payment, earning, refund, adjustment */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "amount": 499.5,
                     *           "checkout": {
                     *             "amount": 499.5,
                     *             "clientSecret": "text",
                     *             "keyId": "u_0198c2a4",
                     *             "orderId": "u_0198c2a4",
                     *             "provider": "text"
                     *           },
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "currency": "INR",
                     *           "description": "text",
                     *           "direction": "credit",
                     *           "id": "u_0198c2a4",
                     *           "lines": [
                     *             {
                     *               "amount": 499.5,
                     *               "at": "2026-01-31T09:30:00.000Z",
                     *               "minute": 1
                     *             }
                     *           ],
                     *           "referenceId": "u_0198c2a4",
                     *           "status": "pending",
                     *           "type": "deposit",
                     *           "userId": "u_0198c2a4",
                     *           "walletId": "u_0198c2a4"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageTransaction"];
                    "text/csv": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    userAccountsUsers: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
                /** @description One of user, expert, admin */
                role?: string;
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "bio": "Twelve years of distributed systems.",
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "disabled": true,
                     *           "email": "asha@example.com",
                     *           "emailVerified": true,
                     *           "goals": [
                     *             "text"
                     *           ],
                     *           "id": "u_0198c2a4",
                     *           "imageUrl": "/api/files/f_0198c2",
                     *           "interests": [
                     *             "text"
                     *           ],
                     *           "name": "Asha Rao",
                     *           "onboarded": true,
                     *           "phone": "+919876543210",
                     *           "role": "user",
                     *           "updatedAt": "2026-01-31T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageUser"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    userAccountsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bio": "Twelve years of distributed systems.",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "disabled": true,
                     *       "email": "asha@example.com",
                     *       "emailVerified": true,
                     *       "expertId": "u_0198c2a4",
                     *       "goals": [
                     *         "text"
                     *       ],
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "interests": [
                     *         "text"
                     *       ],
                     *       "name": "Asha Rao",
                     *       "onboarded": true,
                     *       "phone": "+919876543210",
                     *       "role": "user",
                     *       "sessionCount": 1,
                     *       "sessions": [
                     *         {
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "duration": 1,
                     *           "endReason": "text",
                     *           "endedAt": "2026-01-31T09:30:00.000Z",
                     *           "expert": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao",
                     *             "title": "Senior Software Engineer"
                     *           },
                     *           "expertId": "u_0198c2a4",
                     *           "id": "u_0198c2a4",
                     *           "maxAmount": 1,
                     *           "pricePerMin": 15,
                     *           "receipt": {
                     *             "earned": 1,
                     *             "lines": [
                     *               {
                     *                 "amount": 499.5,
                     *                 "at": "2026-01-31T09:30:00.000Z",
                     *                 "minute": 1
                     *               }
                     *             ],
                     *             "paidMinutes": 1,
                     *             "refunded": 1,
                     *             "totalCharged": 1
                     *           },
                     *           "scheduledAt": "2026-01-31T09:30:00.000Z",
                     *           "startedAt": "2026-01-31T09:30:00.000Z",
                     *           "status": "pending",
                     *           "totalAmount": 1,
                     *           "transactionId": "u_0198c2a4",
                     *           "type": "text",
                     *           "user": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao",
                     *             "title": "Senior Software Engineer"
                     *           },
                     *           "userId": "u_0198c2a4"
                     *         }
                     *       ],
                     *       "updatedAt": "2026-01-31T09:30:00.000Z",
                     *       "wallet": {
                     *         "balance": 500,
                     *         "createdAt": "2026-01-31T09:30:00.000Z",
                     *         "currency": "INR",
                     *         "id": "u_0198c2a4",
                     *         "updatedAt": "2026-01-31T09:30:00.000Z",
                     *         "userId": "u_0198c2a4"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["UserOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    userAccountsChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "disabled": true,
                 *       "name": "Asha Rao",
                 *       "role": "user"
                 *     }
                 */
                "application/json": components["schemas"]["UserIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bio": "Twelve years of distributed systems.",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "disabled": true,
                     *       "email": "asha@example.com",
                     *       "emailVerified": true,
                     *       "goals": [
                     *         "text"
                     *       ],
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "interests": [
                     *         "text"
                     *       ],
                     *       "name": "Asha Rao",
                     *       "onboarded": true,
                     *       "phone": "+919876543210",
                     *       "role": "user",
                     *       "updatedAt": "2026-01-31T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    userAccountsSessions: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
            };
            header?: never;
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "duration": 1,
                     *           "endReason": "text",
                     *           "endedAt": "2026-01-31T09:30:00.000Z",
                     *           "expert": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao",
                     *             "title": "Senior Software Engineer"
                     *           },
                     *           "expertId": "u_0198c2a4",
                     *           "id": "u_0198c2a4",
                     *           "maxAmount": 1,
                     *           "pricePerMin": 15,
                     *           "receipt": {
                     *             "earned": 1,
                     *             "lines": [
                     *               {
                     *                 "amount": 499.5,
                     *                 "at": "2026-01-31T09:30:00.000Z",
                     *                 "minute": 1
                     *               }
                     *             ],
                     *             "paidMinutes": 1,
                     *             "refunded": 1,
                     *             "totalCharged": 1
                     *           },
                     *           "scheduledAt": "2026-01-31T09:30:00.000Z",
                     *           "startedAt": "2026-01-31T09:30:00.000Z",
                     *           "status": "pending",
                     *           "totalAmount": 1,
                     *           "transactionId": "u_0198c2a4",
                     *           "type": "text",
                     *           "user": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao",
                     *             "title": "Senior Software Engineer"
                     *           },
                     *           "userId": "u_0198c2a4"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageSessionOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    userAccountsTransactions: {
        parameters: {
            query?: {
                /** @description A moment, or a date in UTC: the first that counts */
                from?: string;
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
                /** @description A moment that does not count any more, or the last date that does */
                to?: string;
                /** @description One of deposit, withdraw, payment, earning, refund, adjustment */
                type?: string;
            };
            header?: never;
            path: {
                uid: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "amount": 499.5,
                     *           "checkout": {
                     *             "amount": 499.5,
                     *             "clientSecret": "text",
                     *             "keyId": "u_0198c2a4",
                     *             "orderId": "u_0198c2a4",
                     *             "provider": "text"
                     *           },
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "currency": "INR",
                     *           "description": "text",
                     *           "direction": "credit",
                     *           "id": "u_0198c2a4",
                     *           "lines": [
                     *             {
                     *               "amount": 499.5,
                     *               "at": "2026-01-31T09:30:00.000Z",
                     *               "minute": 1
                     *             }
                     *           ],
                     *           "referenceId": "u_0198c2a4",
                     *           "status": "pending",
                     *           "type": "deposit",
                     *           "userId": "u_0198c2a4",
                     *           "walletId": "u_0198c2a4"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageTransaction"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    adminWalletsAdjust: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key of the same person with the same body gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                userId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 499.5,
                 *       "reason": "As agreed by phone"
                 *     }
                 */
                "application/json": components["schemas"]["AdjustIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": 499.5,
                     *       "checkout": {
                     *         "amount": 499.5,
                     *         "clientSecret": "text",
                     *         "keyId": "u_0198c2a4",
                     *         "orderId": "u_0198c2a4",
                     *         "provider": "text"
                     *       },
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "currency": "INR",
                     *       "description": "text",
                     *       "direction": "credit",
                     *       "id": "u_0198c2a4",
                     *       "lines": [
                     *         {
                     *           "amount": 499.5,
                     *           "at": "2026-01-31T09:30:00.000Z",
                     *           "minute": 1
                     *         }
                     *       ],
                     *       "referenceId": "u_0198c2a4",
                     *       "status": "pending",
                     *       "type": "deposit",
                     *       "userId": "u_0198c2a4",
                     *       "walletId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["INSUFFICIENT_BALANCE-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    asyncApiDocument: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example {} */
                    "application/json": Record<string, never>;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    demoAuthSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "as": "user",
                 *       "memory": true,
                 *       "refreshToken": "text"
                 *     }
                 */
                "application/json": components["schemas"]["DemoSignInIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "text",
                     *       "expertId": "u_0198c2a4",
                     *       "expiresIn": 1,
                     *       "refreshToken": "text",
                     *       "user": {
                     *         "bio": "Twelve years of distributed systems.",
                     *         "createdAt": "2026-01-31T09:30:00.000Z",
                     *         "disabled": true,
                     *         "email": "asha@example.com",
                     *         "emailVerified": true,
                     *         "goals": [
                     *           "text"
                     *         ],
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "interests": [
                     *           "text"
                     *         ],
                     *         "name": "Asha Rao",
                     *         "onboarded": true,
                     *         "phone": "+919876543210",
                     *         "role": "user",
                     *         "updatedAt": "2026-01-31T09:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["DemoSignInOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    mailedVerify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "text"
                 *     }
                 */
                "application/json": components["schemas"]["TokenIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "emailVerified": true
                     *     }
                     */
                    "application/json": components["schemas"]["VerifiedOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    googleBegin: {
        parameters: {
            query?: {
                return?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the issuer */
            303: {
                headers: {
                    Location: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    googleEnd: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the app */
            303: {
                headers: {
                    Location: string;
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    authLogIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "asha@example.com",
                 *       "password": "quiet-orchard-58"
                 *     }
                 */
                "application/json": components["schemas"]["LoginIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "text",
                     *       "expiresIn": 1,
                     *       "user": {
                     *         "bio": "Twelve years of distributed systems.",
                     *         "createdAt": "2026-01-31T09:30:00.000Z",
                     *         "disabled": true,
                     *         "email": "asha@example.com",
                     *         "emailVerified": true,
                     *         "goals": [
                     *           "text"
                     *         ],
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "interests": [
                     *           "text"
                     *         ],
                     *         "name": "Asha Rao",
                     *         "onboarded": true,
                     *         "phone": "+919876543210",
                     *         "role": "user",
                     *         "updatedAt": "2026-01-31T09:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignInOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    authLogOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "signedOut": true
                     *     }
                     */
                    "application/json": components["schemas"]["SignedOutOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    passwordChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "currentPassword": "quiet-orchard-58",
                 *       "newPassword": "amber-lantern-47"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordChangeIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bio": "Twelve years of distributed systems.",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "disabled": true,
                     *       "email": "asha@example.com",
                     *       "emailVerified": true,
                     *       "goals": [
                     *         "text"
                     *       ],
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "interests": [
                     *         "text"
                     *       ],
                     *       "name": "Asha Rao",
                     *       "onboarded": true,
                     *       "phone": "+919876543210",
                     *       "role": "user",
                     *       "updatedAt": "2026-01-31T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    mailedForgot: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "asha@example.com"
                 *     }
                 */
                "application/json": components["schemas"]["AddressIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": true
                     *     }
                     */
                    "application/json": components["schemas"]["AcceptedOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    mailedReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "newPassword": "amber-lantern-47",
                 *       "token": "text"
                 *     }
                 */
                "application/json": components["schemas"]["ResetIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accepted": true
                     *     }
                     */
                    "application/json": components["schemas"]["AcceptedOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    authRefresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "text",
                     *       "expiresIn": 1,
                     *       "user": {
                     *         "bio": "Twelve years of distributed systems.",
                     *         "createdAt": "2026-01-31T09:30:00.000Z",
                     *         "disabled": true,
                     *         "email": "asha@example.com",
                     *         "emailVerified": true,
                     *         "goals": [
                     *           "text"
                     *         ],
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "interests": [
                     *           "text"
                     *         ],
                     *         "name": "Asha Rao",
                     *         "onboarded": true,
                     *         "phone": "+919876543210",
                     *         "role": "user",
                     *         "updatedAt": "2026-01-31T09:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignInOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    authSignUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "email": "asha@example.com",
                 *       "name": "Asha Rao",
                 *       "password": "quiet-orchard-58"
                 *     }
                 */
                "application/json": components["schemas"]["SignUpIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "accessToken": "text",
                     *       "expiresIn": 1,
                     *       "user": {
                     *         "bio": "Twelve years of distributed systems.",
                     *         "createdAt": "2026-01-31T09:30:00.000Z",
                     *         "disabled": true,
                     *         "email": "asha@example.com",
                     *         "emailVerified": true,
                     *         "goals": [
                     *           "text"
                     *         ],
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "interests": [
                     *           "text"
                     *         ],
                     *         "name": "Asha Rao",
                     *         "onboarded": true,
                     *         "phone": "+919876543210",
                     *         "role": "user",
                     *         "updatedAt": "2026-01-31T09:30:00.000Z"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["SignInOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["EMAIL_IN_USE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    authVerify: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bio": "Twelve years of distributed systems.",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "disabled": true,
                     *       "email": "asha@example.com",
                     *       "emailVerified": true,
                     *       "goals": [
                     *         "text"
                     *       ],
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "interests": [
                     *         "text"
                     *       ],
                     *       "name": "Asha Rao",
                     *       "onboarded": true,
                     *       "phone": "+919876543210",
                     *       "role": "user",
                     *       "updatedAt": "2026-01-31T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    clientConfigConfig: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "currency": "INR",
                     *       "demo": true,
                     *       "goals": [
                     *         "text"
                     *       ],
                     *       "identitySources": [
                     *         "text"
                     *       ],
                     *       "interests": [
                     *         "text"
                     *       ],
                     *       "limits": {
                     *         "graceSeconds": 1,
                     *         "maxDeposit": 1,
                     *         "maxPasswordLength": 1,
                     *         "minDeposit": 1,
                     *         "minPasswordLength": 1,
                     *         "minuteSeconds": 1,
                     *         "requestsPer15Minutes": 1
                     *       },
                     *       "payments": {
                     *         "provider": "text"
                     *       },
                     *       "push": {
                     *         "publicKey": "text"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["ClientConfig"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    conversationsList: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "activeSessionId": "u_0198c2a4",
                     *           "counterpart": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao",
                     *             "title": "Senior Software Engineer"
                     *           },
                     *           "expertId": "u_0198c2a4",
                     *           "lastMessage": {
                     *             "chatId": "u_0198c2a4",
                     *             "message": "Hello",
                     *             "messageId": "u_0198c2a4",
                     *             "senderId": "u_0198c2a4",
                     *             "seq": 1,
                     *             "timestamp": "2026-01-31T09:30:00.000Z"
                     *           },
                     *           "lastSessionId": "u_0198c2a4",
                     *           "online": true,
                     *           "sessions": 1,
                     *           "unread": 1,
                     *           "updatedAt": "2026-01-31T09:30:00.000Z",
                     *           "userId": "u_0198c2a4"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageConversationOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    demoDrain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": 499.5,
                     *       "checkout": {
                     *         "amount": 499.5,
                     *         "clientSecret": "text",
                     *         "keyId": "u_0198c2a4",
                     *         "orderId": "u_0198c2a4",
                     *         "provider": "text"
                     *       },
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "currency": "INR",
                     *       "description": "text",
                     *       "direction": "credit",
                     *       "id": "u_0198c2a4",
                     *       "lines": [
                     *         {
                     *           "amount": 499.5,
                     *           "at": "2026-01-31T09:30:00.000Z",
                     *           "minute": 1
                     *         }
                     *       ],
                     *       "referenceId": "u_0198c2a4",
                     *       "status": "pending",
                     *       "type": "deposit",
                     *       "userId": "u_0198c2a4",
                     *       "walletId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["INSUFFICIENT_BALANCE-PAYOUT_DETAILS_MISSING"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    demoKill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "killed": true
                     *     }
                     */
                    "application/json": components["schemas"]["KilledOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["NOT_SUPERVISED"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    demoProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balanced": true,
                     *       "byKind": {},
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ProofOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    expertsList: {
        parameters: {
            query?: {
                /** @description One of true, false */
                available?: string;
                language?: string;
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description At most so many rupees a minute */
                maxPrice?: string;
                /** @description At least so many stars, 0 to 5 */
                minRating?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
                search?: string;
                /** @description One of rating, price, price_desc, popularity, newest, relevance */
                sort?: string;
                specialty?: string[];
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "available": true,
                     *           "bio": "Twelve years of distributed systems.",
                     *           "busy": true,
                     *           "company": "Example Ltd",
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "etaSeconds": 1,
                     *           "experience": 1,
                     *           "id": "u_0198c2a4",
                     *           "imageUrl": "/api/files/f_0198c2",
                     *           "languages": [
                     *             "English"
                     *           ],
                     *           "name": "Asha Rao",
                     *           "orders": 1,
                     *           "pricePerMin": 15,
                     *           "queueLength": 1,
                     *           "rating": 1,
                     *           "reviewCount": 1,
                     *           "specialties": [
                     *             "System Design"
                     *           ],
                     *           "title": "Senior Software Engineer"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageExpertOut"];
                };
            };
            /** @description As the client has it */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    enrolmentsCreate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bio": "Twelve years of distributed systems.",
                 *       "company": "Example Ltd",
                 *       "email": "asha@example.com",
                 *       "experience": 0,
                 *       "imageUrl": "/api/files/f_0198c2",
                 *       "languages": [
                 *         "English"
                 *       ],
                 *       "linkedinUrl": "https://www.linkedin.com/in/example",
                 *       "name": "Asha Rao",
                 *       "phone": "+919876543210",
                 *       "portfolioUrl": "https://example.com",
                 *       "pricePerMin": 15,
                 *       "specialties": [
                 *         "System Design"
                 *       ],
                 *       "title": "Senior Software Engineer"
                 *     }
                 */
                "application/json": components["schemas"]["EnrolmentIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "autoAccept": true,
                     *       "available": true,
                     *       "bio": "Twelve years of distributed systems.",
                     *       "busy": true,
                     *       "company": "Example Ltd",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "email": "asha@example.com",
                     *       "etaSeconds": 1,
                     *       "experience": 1,
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "languages": [
                     *         "English"
                     *       ],
                     *       "mentorStatus": "applied",
                     *       "name": "Asha Rao",
                     *       "onboardingData": {
                     *         "adminNotes": "text",
                     *         "appliedAt": "2026-01-31T09:30:00.000Z",
                     *         "linkedinUrl": "https://www.linkedin.com/in/example",
                     *         "phone": "+919876543210",
                     *         "portfolioUrl": "https://example.com",
                     *         "rejectionReason": "text",
                     *         "resumeUrl": "/api/files/f_0198c3"
                     *       },
                     *       "orders": 1,
                     *       "pricePerMin": 15,
                     *       "queueLength": 1,
                     *       "rating": 1,
                     *       "reviewCount": 1,
                     *       "specialties": [
                     *         "System Design"
                     *       ],
                     *       "title": "Senior Software Engineer",
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertOwnOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["CONFLICT-ALREADY_APPLIED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    expertsOwn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "autoAccept": true,
                     *       "available": true,
                     *       "bio": "Twelve years of distributed systems.",
                     *       "busy": true,
                     *       "company": "Example Ltd",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "email": "asha@example.com",
                     *       "etaSeconds": 1,
                     *       "experience": 1,
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "languages": [
                     *         "English"
                     *       ],
                     *       "mentorStatus": "applied",
                     *       "name": "Asha Rao",
                     *       "onboardingData": {
                     *         "adminNotes": "text",
                     *         "appliedAt": "2026-01-31T09:30:00.000Z",
                     *         "linkedinUrl": "https://www.linkedin.com/in/example",
                     *         "phone": "+919876543210",
                     *         "portfolioUrl": "https://example.com",
                     *         "rejectionReason": "text",
                     *         "resumeUrl": "/api/files/f_0198c3"
                     *       },
                     *       "orders": 1,
                     *       "pricePerMin": 15,
                     *       "queueLength": 1,
                     *       "rating": 1,
                     *       "reviewCount": 1,
                     *       "specialties": [
                     *         "System Design"
                     *       ],
                     *       "title": "Senior Software Engineer",
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertOwnOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    availabilityGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exceptions": [
                     *         {
                     *           "date": "2026-01-31",
                     *           "hours": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "timeZone": "Asia/Kolkata",
                     *       "weekly": [
                     *         {
                     *           "day": "monday",
                     *           "from": "09:00",
                     *           "to": "17:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Timetable"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    availabilityPut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "exceptions": [
                 *         {
                 *           "date": "2026-01-31",
                 *           "hours": [
                 *             {
                 *               "from": "09:00",
                 *               "to": "17:00"
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "timeZone": "Asia/Kolkata",
                 *       "weekly": [
                 *         {
                 *           "day": "monday",
                 *           "from": "09:00",
                 *           "to": "17:00"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Timetable"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exceptions": [
                     *         {
                     *           "date": "2026-01-31",
                     *           "hours": [
                     *             {
                     *               "from": "09:00",
                     *               "to": "17:00"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "timeZone": "Asia/Kolkata",
                     *       "weekly": [
                     *         {
                     *           "day": "monday",
                     *           "from": "09:00",
                     *           "to": "17:00"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Timetable"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    expertsResume: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "resumeUrl": "/api/files/f_0198c3"
                 *     }
                 */
                "application/json": components["schemas"]["ResumeIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "autoAccept": true,
                     *       "available": true,
                     *       "bio": "Twelve years of distributed systems.",
                     *       "busy": true,
                     *       "company": "Example Ltd",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "email": "asha@example.com",
                     *       "etaSeconds": 1,
                     *       "experience": 1,
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "languages": [
                     *         "English"
                     *       ],
                     *       "mentorStatus": "applied",
                     *       "name": "Asha Rao",
                     *       "onboardingData": {
                     *         "adminNotes": "text",
                     *         "appliedAt": "2026-01-31T09:30:00.000Z",
                     *         "linkedinUrl": "https://www.linkedin.com/in/example",
                     *         "phone": "+919876543210",
                     *         "portfolioUrl": "https://example.com",
                     *         "rejectionReason": "text",
                     *         "resumeUrl": "/api/files/f_0198c3"
                     *       },
                     *       "orders": 1,
                     *       "pricePerMin": 15,
                     *       "queueLength": 1,
                     *       "rating": 1,
                     *       "reviewCount": 1,
                     *       "specialties": [
                     *         "System Design"
                     *       ],
                     *       "title": "Senior Software Engineer",
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertOwnOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    expertStatsStats: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "days": [
                     *         {
                     *           "date": "2026-01-31",
                     *           "earned": 1
                     *         }
                     *       ],
                     *       "earnings": {
                     *         "month": 1,
                     *         "today": 1,
                     *         "total": 1,
                     *         "week": 1
                     *       },
                     *       "minutes": 1,
                     *       "rating": 1,
                     *       "responseSeconds": 1,
                     *       "reviewCount": 1,
                     *       "sessions": {
                     *         "month": 1,
                     *         "today": 1,
                     *         "total": 1,
                     *         "week": 1
                     *       },
                     *       "timeZone": "Asia/Kolkata"
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertStatsOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    expertsRegister: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bio": "Twelve years of distributed systems.",
                 *       "company": "Example Ltd",
                 *       "experience": 0,
                 *       "languages": [
                 *         "English"
                 *       ],
                 *       "linkedinUrl": "https://www.linkedin.com/in/example",
                 *       "phone": "+919876543210",
                 *       "portfolioUrl": "https://example.com",
                 *       "pricePerMin": 15,
                 *       "resumeUrl": "/api/files/f_0198c3",
                 *       "specialties": [
                 *         "System Design"
                 *       ],
                 *       "title": "Senior Software Engineer"
                 *     }
                 */
                "application/json": components["schemas"]["ApplicationIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "autoAccept": true,
                     *       "available": true,
                     *       "bio": "Twelve years of distributed systems.",
                     *       "busy": true,
                     *       "company": "Example Ltd",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "email": "asha@example.com",
                     *       "etaSeconds": 1,
                     *       "experience": 1,
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "languages": [
                     *         "English"
                     *       ],
                     *       "mentorStatus": "applied",
                     *       "name": "Asha Rao",
                     *       "onboardingData": {
                     *         "adminNotes": "text",
                     *         "appliedAt": "2026-01-31T09:30:00.000Z",
                     *         "linkedinUrl": "https://www.linkedin.com/in/example",
                     *         "phone": "+919876543210",
                     *         "portfolioUrl": "https://example.com",
                     *         "rejectionReason": "text",
                     *         "resumeUrl": "/api/files/f_0198c3"
                     *       },
                     *       "orders": 1,
                     *       "pricePerMin": 15,
                     *       "queueLength": 1,
                     *       "rating": 1,
                     *       "reviewCount": 1,
                     *       "specialties": [
                     *         "System Design"
                     *       ],
                     *       "title": "Senior Software Engineer",
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertOwnOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["ALREADY_APPLIED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    expertsSpecialties: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "category": "text",
                     *           "count": 1,
                     *           "name": "Asha Rao"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["AllOut"];
                };
            };
            /** @description As the client has it */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    expertsOne: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "available": true,
                     *       "bio": "Twelve years of distributed systems.",
                     *       "busy": true,
                     *       "company": "Example Ltd",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "etaSeconds": 1,
                     *       "experience": 1,
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "languages": [
                     *         "English"
                     *       ],
                     *       "name": "Asha Rao",
                     *       "orders": 1,
                     *       "pricePerMin": 15,
                     *       "queueLength": 1,
                     *       "rating": 1,
                     *       "reviewCount": 1,
                     *       "specialties": [
                     *         "System Design"
                     *       ],
                     *       "title": "Senior Software Engineer"
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertOut"];
                };
            };
            /** @description As the client has it */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    expertsEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "autoAccept": true,
                 *       "bio": "Twelve years of distributed systems.",
                 *       "company": "Example Ltd",
                 *       "experience": 0,
                 *       "imageUrl": "/api/files/f_0198c2",
                 *       "languages": [
                 *         "English"
                 *       ],
                 *       "linkedinUrl": "https://www.linkedin.com/in/example",
                 *       "phone": "+919876543210",
                 *       "portfolioUrl": "https://example.com",
                 *       "pricePerMin": 15,
                 *       "specialties": [
                 *         "System Design"
                 *       ],
                 *       "title": "Senior Software Engineer"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "autoAccept": true,
                     *       "available": true,
                     *       "bio": "Twelve years of distributed systems.",
                     *       "busy": true,
                     *       "company": "Example Ltd",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "email": "asha@example.com",
                     *       "etaSeconds": 1,
                     *       "experience": 1,
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "languages": [
                     *         "English"
                     *       ],
                     *       "mentorStatus": "applied",
                     *       "name": "Asha Rao",
                     *       "onboardingData": {
                     *         "adminNotes": "text",
                     *         "appliedAt": "2026-01-31T09:30:00.000Z",
                     *         "linkedinUrl": "https://www.linkedin.com/in/example",
                     *         "phone": "+919876543210",
                     *         "portfolioUrl": "https://example.com",
                     *         "rejectionReason": "text",
                     *         "resumeUrl": "/api/files/f_0198c3"
                     *       },
                     *       "orders": 1,
                     *       "pricePerMin": 15,
                     *       "queueLength": 1,
                     *       "rating": 1,
                     *       "reviewCount": 1,
                     *       "specialties": [
                     *         "System Design"
                     *       ],
                     *       "title": "Senior Software Engineer",
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertOwnOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    enrolmentsRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "autoAccept": true,
                     *       "available": true,
                     *       "bio": "Twelve years of distributed systems.",
                     *       "busy": true,
                     *       "company": "Example Ltd",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "email": "asha@example.com",
                     *       "etaSeconds": 1,
                     *       "experience": 1,
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "languages": [
                     *         "English"
                     *       ],
                     *       "mentorStatus": "applied",
                     *       "name": "Asha Rao",
                     *       "onboardingData": {
                     *         "adminNotes": "text",
                     *         "appliedAt": "2026-01-31T09:30:00.000Z",
                     *         "linkedinUrl": "https://www.linkedin.com/in/example",
                     *         "phone": "+919876543210",
                     *         "portfolioUrl": "https://example.com",
                     *         "rejectionReason": "text",
                     *         "resumeUrl": "/api/files/f_0198c3"
                     *       },
                     *       "orders": 1,
                     *       "pricePerMin": 15,
                     *       "queueLength": 1,
                     *       "rating": 1,
                     *       "reviewCount": 1,
                     *       "specialties": [
                     *         "System Design"
                     *       ],
                     *       "title": "Senior Software Engineer",
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["ExpertOwnOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    slotsSlots: {
        parameters: {
            query?: {
                /** @description Minutes of a session */
                duration?: string;
                /** @description A moment, or a date in UTC: the first that counts */
                from?: string;
                /** @description A moment that does not count any more, or the last date that does */
                to?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "duration": 1,
                     *       "items": [
                     *         {
                     *           "end": "text",
                     *           "start": "text"
                     *         }
                     *       ],
                     *       "terms": {
                     *         "freeCancelMins": 1,
                     *         "lateRefundPercent": 1
                     *       },
                     *       "timeZone": "Asia/Kolkata"
                     *     }
                     */
                    "application/json": components["schemas"]["SlotsOut"];
                };
            };
            /** @description As the client has it */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    reviewsList: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "distribution": {},
                     *       "items": [
                     *         {
                     *           "comment": "Clear and patient.",
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "expertId": "u_0198c2a4",
                     *           "id": "u_0198c2a4",
                     *           "rating": 1,
                     *           "sessionId": "u_0198c2a4",
                     *           "userName": "text"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ReviewsOut"];
                };
            };
            /** @description As the client has it */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    reviewsPost: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "comment": "Clear and patient.",
                 *       "rating": 1,
                 *       "sessionId": "u_0198c2a4"
                 *     }
                 */
                "application/json": components["schemas"]["ReviewIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "comment": "Clear and patient.",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "expertId": "u_0198c2a4",
                     *       "id": "u_0198c2a4",
                     *       "rating": 1,
                     *       "sessionId": "u_0198c2a4",
                     *       "userName": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["Review"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["CONFLICT-ALREADY_REVIEWED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    filesUpload: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                    /** @enum {string} */
                    purpose: "resume" | "avatar" | "attachment";
                    /** @description Of an attachment, and of nothing else */
                    sessionId?: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "contentType": "text",
                     *       "id": "u_0198c2a4",
                     *       "name": "Asha Rao",
                     *       "size": 1,
                     *       "url": "text"
                     *     }
                     */
                    "application/json": components["schemas"]["FileOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["BLOCKED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["SESSION_ENDED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    filesFile: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, of whatever type it is */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    iceServersServers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expiresAt": "text",
                     *       "iceServers": [
                     *         {
                     *           "credential": "text",
                     *           "urls": [
                     *             "text"
                     *           ],
                     *           "username": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["IceOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    notificationsPage: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "detail": "text",
                     *           "id": "u_0198c2a4",
                     *           "kind": "booking_requested",
                     *           "read": true,
                     *           "subjectId": "u_0198c2a4",
                     *           "title": "Senior Software Engineer"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1,
                     *       "unread": 1
                     *     }
                     */
                    "application/json": components["schemas"]["NotificationsOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    notificationsRead: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ids": [
                 *         "text"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ReadIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "unread": 1
                     *     }
                     */
                    "application/json": components["schemas"]["UnreadOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    paymentsConfirm: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key of the same person with the same body gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "orderId": "u_0198c2a4",
                 *       "paymentId": "u_0198c2a4",
                 *       "signature": "text",
                 *       "transactionId": "u_0198c2a4"
                 *     }
                 */
                "application/json": components["schemas"]["ConfirmIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": 499.5,
                     *       "checkout": {
                     *         "amount": 499.5,
                     *         "clientSecret": "text",
                     *         "keyId": "u_0198c2a4",
                     *         "orderId": "u_0198c2a4",
                     *         "provider": "text"
                     *       },
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "currency": "INR",
                     *       "description": "text",
                     *       "direction": "credit",
                     *       "id": "u_0198c2a4",
                     *       "lines": [
                     *         {
                     *           "amount": 499.5,
                     *           "at": "2026-01-31T09:30:00.000Z",
                     *           "minute": 1
                     *         }
                     *       ],
                     *       "referenceId": "u_0198c2a4",
                     *       "status": "pending",
                     *       "type": "deposit",
                     *       "userId": "u_0198c2a4",
                     *       "walletId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["CONFLICT-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    latestLatest: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
            };
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "comment": "Clear and patient.",
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "expert": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao",
                     *             "title": "Senior Software Engineer"
                     *           },
                     *           "expertId": "u_0198c2a4",
                     *           "id": "u_0198c2a4",
                     *           "rating": 1,
                     *           "sessionId": "u_0198c2a4",
                     *           "userName": "text"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["LatestOut"];
                };
            };
            /** @description As the client has it */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    sessionsOwn: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
                /** @description One of pending, confirmed, in_progress, completed, cancelled */
                status?: string;
                /** @description One of chat, call, video */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "duration": 1,
                     *           "endReason": "text",
                     *           "endedAt": "2026-01-31T09:30:00.000Z",
                     *           "expert": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao",
                     *             "title": "Senior Software Engineer"
                     *           },
                     *           "expertId": "u_0198c2a4",
                     *           "id": "u_0198c2a4",
                     *           "maxAmount": 1,
                     *           "pricePerMin": 15,
                     *           "receipt": {
                     *             "earned": 1,
                     *             "lines": [
                     *               {
                     *                 "amount": 499.5,
                     *                 "at": "2026-01-31T09:30:00.000Z",
                     *                 "minute": 1
                     *               }
                     *             ],
                     *             "paidMinutes": 1,
                     *             "refunded": 1,
                     *             "totalCharged": 1
                     *           },
                     *           "scheduledAt": "2026-01-31T09:30:00.000Z",
                     *           "startedAt": "2026-01-31T09:30:00.000Z",
                     *           "status": "pending",
                     *           "totalAmount": 1,
                     *           "transactionId": "u_0198c2a4",
                     *           "type": "text",
                     *           "user": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao",
                     *             "title": "Senior Software Engineer"
                     *           },
                     *           "userId": "u_0198c2a4"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageSessionOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    bookingsBook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key of the same person with the same body gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "duration": 5,
                 *       "expertId": "u_0198c2a4",
                 *       "scheduledAt": "2026-01-31T09:30:00.000Z",
                 *       "type": "chat"
                 *     }
                 */
                "application/json": components["schemas"]["BookingIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "duration": 1,
                     *       "endReason": "text",
                     *       "endedAt": "2026-01-31T09:30:00.000Z",
                     *       "expert": {
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "name": "Asha Rao",
                     *         "title": "Senior Software Engineer"
                     *       },
                     *       "expertId": "u_0198c2a4",
                     *       "id": "u_0198c2a4",
                     *       "maxAmount": 1,
                     *       "pricePerMin": 15,
                     *       "receipt": {
                     *         "earned": 1,
                     *         "lines": [
                     *           {
                     *             "amount": 499.5,
                     *             "at": "2026-01-31T09:30:00.000Z",
                     *             "minute": 1
                     *           }
                     *         ],
                     *         "paidMinutes": 1,
                     *         "refunded": 1,
                     *         "totalCharged": 1
                     *       },
                     *       "scheduledAt": "2026-01-31T09:30:00.000Z",
                     *       "startedAt": "2026-01-31T09:30:00.000Z",
                     *       "status": "pending",
                     *       "totalAmount": 1,
                     *       "transactionId": "u_0198c2a4",
                     *       "type": "text",
                     *       "user": {
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "name": "Asha Rao",
                     *         "title": "Senior Software Engineer"
                     *       },
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN-BLOCKED"];
            404: components["responses"]["EXPERT_NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["INSUFFICIENT_BALANCE-IDEMPOTENCY_KEY_REUSED-SLOT_TAKEN-OUTSIDE_AVAILABILITY-NOT_ACCEPTING"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    sessionsGiven: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
                /** @description One of pending, confirmed, in_progress, completed, cancelled */
                status?: string;
                /** @description One of chat, call, video */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "duration": 1,
                     *           "endReason": "text",
                     *           "endedAt": "2026-01-31T09:30:00.000Z",
                     *           "expert": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao",
                     *             "title": "Senior Software Engineer"
                     *           },
                     *           "expertId": "u_0198c2a4",
                     *           "id": "u_0198c2a4",
                     *           "maxAmount": 1,
                     *           "pricePerMin": 15,
                     *           "receipt": {
                     *             "earned": 1,
                     *             "lines": [
                     *               {
                     *                 "amount": 499.5,
                     *                 "at": "2026-01-31T09:30:00.000Z",
                     *                 "minute": 1
                     *               }
                     *             ],
                     *             "paidMinutes": 1,
                     *             "refunded": 1,
                     *             "totalCharged": 1
                     *           },
                     *           "scheduledAt": "2026-01-31T09:30:00.000Z",
                     *           "startedAt": "2026-01-31T09:30:00.000Z",
                     *           "status": "pending",
                     *           "totalAmount": 1,
                     *           "transactionId": "u_0198c2a4",
                     *           "type": "text",
                     *           "user": {
                     *             "id": "u_0198c2a4",
                     *             "imageUrl": "/api/files/f_0198c2",
                     *             "name": "Asha Rao",
                     *             "title": "Senior Software Engineer"
                     *           },
                     *           "userId": "u_0198c2a4"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageSessionOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    sessionsOne: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "duration": 1,
                     *       "endReason": "text",
                     *       "endedAt": "2026-01-31T09:30:00.000Z",
                     *       "expert": {
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "name": "Asha Rao",
                     *         "title": "Senior Software Engineer"
                     *       },
                     *       "expertId": "u_0198c2a4",
                     *       "id": "u_0198c2a4",
                     *       "maxAmount": 1,
                     *       "pricePerMin": 15,
                     *       "receipt": {
                     *         "earned": 1,
                     *         "lines": [
                     *           {
                     *             "amount": 499.5,
                     *             "at": "2026-01-31T09:30:00.000Z",
                     *             "minute": 1
                     *           }
                     *         ],
                     *         "paidMinutes": 1,
                     *         "refunded": 1,
                     *         "totalCharged": 1
                     *       },
                     *       "scheduledAt": "2026-01-31T09:30:00.000Z",
                     *       "startedAt": "2026-01-31T09:30:00.000Z",
                     *       "status": "pending",
                     *       "totalAmount": 1,
                     *       "transactionId": "u_0198c2a4",
                     *       "type": "text",
                     *       "user": {
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "name": "Asha Rao",
                     *         "title": "Senior Software Engineer"
                     *       },
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    bookingsCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar;charset=UTF-8": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    bookingsCancel: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key of the same person with the same body gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "duration": 1,
                     *       "endReason": "text",
                     *       "endedAt": "2026-01-31T09:30:00.000Z",
                     *       "expert": {
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "name": "Asha Rao",
                     *         "title": "Senior Software Engineer"
                     *       },
                     *       "expertId": "u_0198c2a4",
                     *       "id": "u_0198c2a4",
                     *       "maxAmount": 1,
                     *       "pricePerMin": 15,
                     *       "receipt": {
                     *         "earned": 1,
                     *         "lines": [
                     *           {
                     *             "amount": 499.5,
                     *             "at": "2026-01-31T09:30:00.000Z",
                     *             "minute": 1
                     *           }
                     *         ],
                     *         "paidMinutes": 1,
                     *         "refunded": 1,
                     *         "totalCharged": 1
                     *       },
                     *       "scheduledAt": "2026-01-31T09:30:00.000Z",
                     *       "startedAt": "2026-01-31T09:30:00.000Z",
                     *       "status": "pending",
                     *       "totalAmount": 1,
                     *       "transactionId": "u_0198c2a4",
                     *       "type": "text",
                     *       "user": {
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "name": "Asha Rao",
                     *         "title": "Senior Software Engineer"
                     *       },
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["IDEMPOTENCY_KEY_REUSED-ILLEGAL_TRANSITION"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    bookingsConfirm: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "duration": 1,
                     *       "endReason": "text",
                     *       "endedAt": "2026-01-31T09:30:00.000Z",
                     *       "expert": {
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "name": "Asha Rao",
                     *         "title": "Senior Software Engineer"
                     *       },
                     *       "expertId": "u_0198c2a4",
                     *       "id": "u_0198c2a4",
                     *       "maxAmount": 1,
                     *       "pricePerMin": 15,
                     *       "receipt": {
                     *         "earned": 1,
                     *         "lines": [
                     *           {
                     *             "amount": 499.5,
                     *             "at": "2026-01-31T09:30:00.000Z",
                     *             "minute": 1
                     *           }
                     *         ],
                     *         "paidMinutes": 1,
                     *         "refunded": 1,
                     *         "totalCharged": 1
                     *       },
                     *       "scheduledAt": "2026-01-31T09:30:00.000Z",
                     *       "startedAt": "2026-01-31T09:30:00.000Z",
                     *       "status": "pending",
                     *       "totalAmount": 1,
                     *       "transactionId": "u_0198c2a4",
                     *       "type": "text",
                     *       "user": {
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "name": "Asha Rao",
                     *         "title": "Senior Software Engineer"
                     *       },
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["SLOT_TAKEN-ILLEGAL_TRANSITION"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    bookingsDecline: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key of the same person with the same body gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "duration": 1,
                     *       "endReason": "text",
                     *       "endedAt": "2026-01-31T09:30:00.000Z",
                     *       "expert": {
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "name": "Asha Rao",
                     *         "title": "Senior Software Engineer"
                     *       },
                     *       "expertId": "u_0198c2a4",
                     *       "id": "u_0198c2a4",
                     *       "maxAmount": 1,
                     *       "pricePerMin": 15,
                     *       "receipt": {
                     *         "earned": 1,
                     *         "lines": [
                     *           {
                     *             "amount": 499.5,
                     *             "at": "2026-01-31T09:30:00.000Z",
                     *             "minute": 1
                     *           }
                     *         ],
                     *         "paidMinutes": 1,
                     *         "refunded": 1,
                     *         "totalCharged": 1
                     *       },
                     *       "scheduledAt": "2026-01-31T09:30:00.000Z",
                     *       "startedAt": "2026-01-31T09:30:00.000Z",
                     *       "status": "pending",
                     *       "totalAmount": 1,
                     *       "transactionId": "u_0198c2a4",
                     *       "type": "text",
                     *       "user": {
                     *         "id": "u_0198c2a4",
                     *         "imageUrl": "/api/files/f_0198c2",
                     *         "name": "Asha Rao",
                     *         "title": "Senior Software Engineer"
                     *       },
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["SessionOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["IDEMPOTENCY_KEY_REUSED-ILLEGAL_TRANSITION"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    messagesHistory: {
        parameters: {
            query?: {
                /** @description Messages after this one; not together with beforeSeq */
                afterSeq?: string;
                /** @description Messages before this one */
                beforeSeq?: string;
                /** @description How many at most, up to 100 */
                limit?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "attachment": {
                     *             "contentType": "text",
                     *             "id": "u_0198c2a4",
                     *             "name": "Asha Rao",
                     *             "size": 1,
                     *             "url": "text"
                     *           },
                     *           "clientMessageId": "u_0198c2a4",
                     *           "id": "u_0198c2a4",
                     *           "message": "Hello",
                     *           "messageId": "u_0198c2a4",
                     *           "senderId": "u_0198c2a4",
                     *           "seq": 1,
                     *           "timestamp": "2026-01-31T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "more": true,
                     *       "readUpTo": {
                     *         "counterpart": 1,
                     *         "own": 1
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["HistoryOut1"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    reportsReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "As agreed by phone"
                 *     }
                 */
                "application/json": components["schemas"]["ReportIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "text",
                     *       "id": "u_0198c2a4",
                     *       "reason": "As agreed by phone",
                     *       "sessionId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["ReportOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    statisticsStatistics: {
        parameters: {
            query?: never;
            header?: {
                "If-None-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "averageRating": 1,
                     *       "experts": 1,
                     *       "minutes": 1,
                     *       "online": 1,
                     *       "reviews": 1,
                     *       "sessions": 1,
                     *       "topics": 1
                     *     }
                     */
                    "application/json": components["schemas"]["StatisticsOut"];
                };
            };
            /** @description As the client has it */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["VALIDATION_FAILED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    usersMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bio": "Twelve years of distributed systems.",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "disabled": true,
                     *       "email": "asha@example.com",
                     *       "emailVerified": true,
                     *       "goals": [
                     *         "text"
                     *       ],
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "interests": [
                     *         "text"
                     *       ],
                     *       "name": "Asha Rao",
                     *       "onboarded": true,
                     *       "phone": "+919876543210",
                     *       "role": "user",
                     *       "updatedAt": "2026-01-31T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    deletionDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "quiet-orchard-58"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "deleted": true
                     *     }
                     */
                    "application/json": components["schemas"]["DeletedOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            403: components["responses"]["FORBIDDEN"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["CONFLICT-BALANCE_NOT_EMPTY"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    usersEdit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "bio": "Twelve years of distributed systems.",
                 *       "imageUrl": "/api/files/f_0198c2",
                 *       "name": "Asha Rao",
                 *       "phone": "+919876543210"
                 *     }
                 */
                "application/json": components["schemas"]["ProfileIn1"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bio": "Twelve years of distributed systems.",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "disabled": true,
                     *       "email": "asha@example.com",
                     *       "emailVerified": true,
                     *       "goals": [
                     *         "text"
                     *       ],
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "interests": [
                     *         "text"
                     *       ],
                     *       "name": "Asha Rao",
                     *       "onboarded": true,
                     *       "phone": "+919876543210",
                     *       "role": "user",
                     *       "updatedAt": "2026-01-31T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    exportExport: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "exportedAt": "2026-01-31T09:30:00.000Z",
                     *       "parts": {},
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["ExportOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    favouritesList: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "available": true,
                     *           "bio": "Twelve years of distributed systems.",
                     *           "busy": true,
                     *           "company": "Example Ltd",
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "etaSeconds": 1,
                     *           "experience": 1,
                     *           "id": "u_0198c2a4",
                     *           "imageUrl": "/api/files/f_0198c2",
                     *           "languages": [
                     *             "English"
                     *           ],
                     *           "name": "Asha Rao",
                     *           "orders": 1,
                     *           "pricePerMin": 15,
                     *           "queueLength": 1,
                     *           "rating": 1,
                     *           "reviewCount": 1,
                     *           "specialties": [
                     *             "System Design"
                     *           ],
                     *           "title": "Senior Software Engineer"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageExpertOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    favouritesAdd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                expertId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expertId": "u_0198c2a4",
                     *       "favourite": true
                     *     }
                     */
                    "application/json": components["schemas"]["FavouriteOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["CONFLICT"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    favouritesRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                expertId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "expertId": "u_0198c2a4",
                     *       "favourite": true
                     *     }
                     */
                    "application/json": components["schemas"]["FavouriteOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    preferencesPreferences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "app": true,
                     *           "kind": "booking_requested",
                     *           "mail": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    preferencesPrefer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "app": true,
                 *           "kind": "booking_requested",
                 *           "mail": true
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["Preferences"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "app": true,
                     *           "kind": "booking_requested",
                     *           "mail": true
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Preferences"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    usersOnboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "goals": [
                 *         "Find a new job"
                 *       ],
                 *       "interests": [
                 *         "Software Engineering"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["OnboardingIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bio": "Twelve years of distributed systems.",
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "disabled": true,
                     *       "email": "asha@example.com",
                     *       "emailVerified": true,
                     *       "goals": [
                     *         "text"
                     *       ],
                     *       "id": "u_0198c2a4",
                     *       "imageUrl": "/api/files/f_0198c2",
                     *       "interests": [
                     *         "text"
                     *       ],
                     *       "name": "Asha Rao",
                     *       "onboarded": true,
                     *       "phone": "+919876543210",
                     *       "role": "user",
                     *       "updatedAt": "2026-01-31T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["User"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    payoutDetailsGet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account": "001234567890",
                     *       "changedAt": "2026-01-31T09:30:00.000Z",
                     *       "ifsc": "SBIN0001234",
                     *       "upiId": "asharao@okbank"
                     *     }
                     */
                    "application/json": components["schemas"]["PayoutDetailsOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    payoutDetailsPut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "account": "001234567890",
                 *       "ifsc": "SBIN0001234",
                 *       "password": "quiet-orchard-58",
                 *       "upiId": "asharao@okbank"
                 *     }
                 */
                "application/json": components["schemas"]["PayoutDetailsIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account": "001234567890",
                     *       "changedAt": "2026-01-31T09:30:00.000Z",
                     *       "ifsc": "SBIN0001234",
                     *       "upiId": "asharao@okbank"
                     *     }
                     */
                    "application/json": components["schemas"]["PayoutDetailsOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    payoutDetailsDelete: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "quiet-orchard-58"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "account": "001234567890",
                     *       "changedAt": "2026-01-31T09:30:00.000Z",
                     *       "ifsc": "SBIN0001234",
                     *       "upiId": "asharao@okbank"
                     *     }
                     */
                    "application/json": components["schemas"]["PayoutDetailsOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["CONFLICT"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    pushSubscribe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "endpoint": "https://push.example.com/send/0198c2",
                 *       "expirationTime": 1,
                 *       "keys": {
                 *         "auth": "tBHItJI5svbpez7KI4CCXg",
                 *         "p256dh": "BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["SubscriptionIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "endpoint": "https://push.example.com/send/0198c2",
                     *       "id": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["SubscriptionOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    pushUnsubscribe: {
        parameters: {
            query?: {
                endpoint?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "forgotten": 1
                     *     }
                     */
                    "application/json": components["schemas"]["ForgottenOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    signInsList: {
        parameters: {
            query?: {
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "current": true,
                     *           "device": "text",
                     *           "id": "u_0198c2a4",
                     *           "lastUsedAt": "2026-01-31T09:30:00.000Z"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageDevice"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    signInsEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "current": true,
                     *       "device": "text",
                     *       "id": "u_0198c2a4",
                     *       "lastUsedAt": "2026-01-31T09:30:00.000Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Device"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    blocksBlock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It was blocked already */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "blocked": true,
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["BlockOut"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "blocked": true,
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["BlockOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    blocksUnblock: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "blocked": true,
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["BlockOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    walletWallet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balance": 500,
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "currency": "INR",
                     *       "id": "u_0198c2a4",
                     *       "updatedAt": "2026-01-31T09:30:00.000Z",
                     *       "userId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["WalletOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    walletDeposit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key of the same person with the same body gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 499.5,
                 *       "card": "4242424242424242"
                 *     }
                 */
                "application/json": components["schemas"]["DepositIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": 499.5,
                     *       "checkout": {
                     *         "amount": 499.5,
                     *         "clientSecret": "text",
                     *         "keyId": "u_0198c2a4",
                     *         "orderId": "u_0198c2a4",
                     *         "provider": "text"
                     *       },
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "currency": "INR",
                     *       "description": "text",
                     *       "direction": "credit",
                     *       "id": "u_0198c2a4",
                     *       "lines": [
                     *         {
                     *           "amount": 499.5,
                     *           "at": "2026-01-31T09:30:00.000Z",
                     *           "minute": 1
                     *         }
                     *       ],
                     *       "referenceId": "u_0198c2a4",
                     *       "status": "pending",
                     *       "type": "deposit",
                     *       "userId": "u_0198c2a4",
                     *       "walletId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    walletTransactions: {
        parameters: {
            query?: {
                /** @description A moment, or a date in UTC: the first that counts */
                from?: string;
                /** @description How many at most, up to 100 */
                limit?: string;
                /** @description From 1, at most 1000000; 1 by default */
                page?: string;
                /** @description A moment that does not count any more, or the last date that does */
                to?: string;
                /** @description One of deposit, withdraw, payment, earning, refund, adjustment */
                type?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "items": [
                     *         {
                     *           "amount": 499.5,
                     *           "checkout": {
                     *             "amount": 499.5,
                     *             "clientSecret": "text",
                     *             "keyId": "u_0198c2a4",
                     *             "orderId": "u_0198c2a4",
                     *             "provider": "text"
                     *           },
                     *           "createdAt": "2026-01-31T09:30:00.000Z",
                     *           "currency": "INR",
                     *           "description": "text",
                     *           "direction": "credit",
                     *           "id": "u_0198c2a4",
                     *           "lines": [
                     *             {
                     *               "amount": 499.5,
                     *               "at": "2026-01-31T09:30:00.000Z",
                     *               "minute": 1
                     *             }
                     *           ],
                     *           "referenceId": "u_0198c2a4",
                     *           "status": "pending",
                     *           "type": "deposit",
                     *           "userId": "u_0198c2a4",
                     *           "walletId": "u_0198c2a4"
                     *         }
                     *       ],
                     *       "limit": 1,
                     *       "page": 1,
                     *       "total": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PageTransaction"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    walletTransaction: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": 499.5,
                     *       "checkout": {
                     *         "amount": 499.5,
                     *         "clientSecret": "text",
                     *         "keyId": "u_0198c2a4",
                     *         "orderId": "u_0198c2a4",
                     *         "provider": "text"
                     *       },
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "currency": "INR",
                     *       "description": "text",
                     *       "direction": "credit",
                     *       "id": "u_0198c2a4",
                     *       "lines": [
                     *         {
                     *           "amount": 499.5,
                     *           "at": "2026-01-31T09:30:00.000Z",
                     *           "minute": 1
                     *         }
                     *       ],
                     *       "referenceId": "u_0198c2a4",
                     *       "status": "pending",
                     *       "type": "deposit",
                     *       "userId": "u_0198c2a4",
                     *       "walletId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    receiptsReceipt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["VALIDATION_FAILED"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    walletWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /** @description The same key of the same person with the same body gives the first answer again */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "amount": 499.5
                 *     }
                 */
                "application/json": components["schemas"]["AmountIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "amount": 499.5,
                     *       "checkout": {
                     *         "amount": 499.5,
                     *         "clientSecret": "text",
                     *         "keyId": "u_0198c2a4",
                     *         "orderId": "u_0198c2a4",
                     *         "provider": "text"
                     *       },
                     *       "createdAt": "2026-01-31T09:30:00.000Z",
                     *       "currency": "INR",
                     *       "description": "text",
                     *       "direction": "credit",
                     *       "id": "u_0198c2a4",
                     *       "lines": [
                     *         {
                     *           "amount": 499.5,
                     *           "at": "2026-01-31T09:30:00.000Z",
                     *           "minute": 1
                     *         }
                     *       ],
                     *       "referenceId": "u_0198c2a4",
                     *       "status": "pending",
                     *       "type": "deposit",
                     *       "userId": "u_0198c2a4",
                     *       "walletId": "u_0198c2a4"
                     *     }
                     */
                    "application/json": components["schemas"]["Transaction"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            409: components["responses"]["INSUFFICIENT_BALANCE-PAYOUT_DETAILS_MISSING-IDEMPOTENCY_KEY_REUSED"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    webhooksAny: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": true
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
    webhooksOf: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                provider: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "*/*": string;
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "received": true
                     *     }
                     */
                    "application/json": components["schemas"]["WebhookOut"];
                };
            };
            400: components["responses"]["VALIDATION_FAILED-MALFORMED_JSON"];
            401: components["responses"]["UNAUTHENTICATED"];
            404: components["responses"]["NOT_FOUND"];
            406: components["responses"]["NOT_ACCEPTABLE"];
            413: components["responses"]["TOO_LARGE"];
            415: components["responses"]["UNSUPPORTED_MEDIA_TYPE"];
            429: components["responses"]["RATE_LIMITED"];
            500: components["responses"]["INTERNAL"];
            503: components["responses"]["UNAVAILABLE"];
        };
    };
}
