namespace ItaBot.Reminders.Links;

/// <summary>Why a link does not lead to what was published.</summary>
public enum BadLink
{
    /// <summary>No such host is known.</summary>
    UnknownHost,

    /// <summary>The host does not take connections, or cannot be reached.</summary>
    Unreachable,

    /// <summary>The connection broke before the answer was complete, or what came was no HTTP.</summary>
    Broken,

    /// <summary>No complete answer in time.</summary>
    Timeout,

    /// <summary>Nobody whom browsers trust vouches for the certificate.</summary>
    CertificateUntrusted,

    /// <summary>The certificate has ended, or has not begun.</summary>
    CertificateExpired,

    /// <summary>The certificate is another host's.</summary>
    CertificateOfOtherHost,

    /// <summary>The host does not send the certificates between its own and one that browsers trust.</summary>
    CertificateIncomplete,

    /// <summary>An encrypted connection did not come about for another reason.</summary>
    EncryptionFailed,

    /// <summary>The status says that it is not there or cannot be had.</summary>
    HttpStatus,

    /// <summary>It redirects in a circle.</summary>
    RedirectLoop,

    /// <summary>It redirects more often than browsers would follow.</summary>
    TooManyRedirects,

    /// <summary>A page that says that there is no such page, though its status says that all is well.</summary>
    NotFoundPage,

    /// <summary>Only who signs in or is let in can read it.</summary>
    LoginPage,

    /// <summary>There is nothing in it.</summary>
    Empty,

    /// <summary>Something else than the address promises, such as a web page in place of a PDF.</summary>
    WrongContent,
}
