using ItaBot.Reminders.Links.Network;

namespace ItaBot.Reminders.Links.Pages;

/// <summary>Tells what an answer shows, whatever its status says.</summary>
internal sealed class PageJudge(PageSigns signs)
{
    private const int TooManyRequests = 429;
    private const int Unauthorized = 401;
    private const int NoContent = 204;
    private const int ResetContent = 205;

    /// <summary>Whether a site shows its pages to people who are signed in or to browsers only.</summary>
    public bool IsWalled(Uri address) => signs.WalledSites.Any(s =>
        address.IdnHost.Equals(s, StringComparison.OrdinalIgnoreCase) || address.IdnHost.EndsWith("." + s, StringComparison.OrdinalIgnoreCase));

    /// <summary>What is wrong by status alone; null for nothing.</summary>
    public LinkResult? ByStatus(LinkAnswer answer) => answer switch
    {
        { IsSuccess: true, Status: NoContent or ResetContent } => Bad(BadLink.Empty, answer),
        { IsSuccess: true } => null,
        _ when IsWalled(answer.Address) => new LinkResult.CannotTell(UncertainLink.Walled, answer.Address.AbsoluteUri),
        { IsChallenge: true } => new LinkResult.CannotTell(UncertainLink.Challenged, answer.Address.AbsoluteUri),
        { Status: TooManyRequests } => new LinkResult.CannotTell(UncertainLink.Busy, answer.Address.AbsoluteUri),
        { Status: Unauthorized } => Bad(BadLink.LoginPage, answer),
        _ => Bad(BadLink.HttpStatus, answer),
    };

    /// <summary>Whether the headers alone show that there is a document; pages must be read.</summary>
    public bool IsEnough(LinkAnswer head) =>
        head is { IsSuccess: true, Size: > 0, ContentType: { } type } && !DocumentKind.MayBePage(type) && !signs.WrongTypes.Contains(type);

    /// <summary>What is wrong with a document or page that came with success; null for nothing.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="page">It as a page; null where it is none.</param>
    /// <param name="asked">The address that was published.</param>
    public LinkResult? ByContent(LinkAnswer answer, HtmlPage? page, Uri asked)
    {
        if (answer.ContentType is { } type && signs.WrongTypes.Contains(type))
        {
            return Bad(BadLink.WrongContent, answer);
        }

        if (answer.Body.All(b => b is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n' or 0))
        {
            return Bad(BadLink.Empty, answer);
        }

        if (page is null)
        {
            return DocumentKind.IsFalsePdf(answer.ContentType, answer.Body) ? Bad(BadLink.WrongContent, answer) : null;
        }

        return ByPage(answer, page, asked) is { } reason ? OfPage(reason, answer) : null;
    }

    private BadLink? ByPage(LinkAnswer answer, HtmlPage page, Uri asked)
    {
        var headings = PageWords.Normal(string.Join(" | ", [page.Title, .. page.MainHeadings]));
        var text = PageWords.Normal(page.Text);
        var isShort = text.Length < signs.ShortText;
        if (Has(headings, signs.LoginHeadings) && (page.AsksPassword || isShort)
            || isShort && Has(text, signs.LoginTexts)
            || answer.Address != asked && IsLogin(answer.Address) && !IsLogin(asked))
        {
            return BadLink.LoginPage;
        }

        if ((Has(headings, signs.NotFoundHeadings) || isShort && Has(text, signs.NotFoundTexts)) && !Has(text, signs.NotFoundUnless)
            || IsLedHome(asked, answer.Address))
        {
            return BadLink.NotFoundPage;
        }

        if (text.Length == 0 && headings.Length <= 1 && !page.ShowsMore)
        {
            return BadLink.Empty;
        }

        // A viewer frames the document.
        return DocumentKind.IsDocumentName(FileNames.Of(answer)) && !page.Frames || answer.ContentType == "application/pdf"
            ? BadLink.WrongContent
            : null;
    }

    private LinkResult OfPage(BadLink reason, LinkAnswer answer) => IsWalled(answer.Address)
        ? new LinkResult.CannotTell(UncertainLink.Walled, answer.Address.AbsoluteUri)
        : Bad(reason, answer);

    private bool IsLogin(Uri address) => Has($"{address.IdnHost}{address.AbsolutePath}".ToLowerInvariant(), signs.LoginAddresses);

    // What is gone is on many sites led to the front page, with success.
    private static bool IsLedHome(Uri asked, Uri reached) =>
        reached.AbsolutePath == "/" && reached.Query.Length == 0
        && SiteOf(reached) == SiteOf(asked)
        && (DocumentKind.IsDocumentName(asked.AbsolutePath) || asked.Segments.Length > 2 || asked.Query.Length > 0);

    private static string SiteOf(Uri address) =>
        address.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.IdnHost[4..] : address.IdnHost;

    private static LinkResult.Bad Bad(BadLink reason, LinkAnswer answer) => new(reason, answer.Address, answer.Status);

    private static bool Has(string text, IReadOnlyList<string> phrases) => phrases.Any(p => Has(text, p));

    // "log in" is not in "catalog information"; Thai has no spaces to go by.
    private static bool Has(string text, string phrase)
    {
        for (var at = text.IndexOf(phrase, StringComparison.Ordinal); at >= 0; at = text.IndexOf(phrase, at + 1, StringComparison.Ordinal))
        {
            var end = at + phrase.Length;
            if ((at == 0 || !Joined(text[at - 1], phrase[0])) && (end == text.Length || !Joined(text[end], phrase[^1])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Joined(char outside, char inside) => char.IsAsciiLetterOrDigit(outside) && char.IsAsciiLetterOrDigit(inside);
}
