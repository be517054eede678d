using System.Diagnostics;
using ItaBot.Reminders.Links.Network;
using ItaBot.Reminders.Links.Pages;
using ItaBot.Reminders.Links.Years;

namespace ItaBot.Reminders.Links;

/// <summary>Follows one link to its end, each address on the way checked anew.</summary>
internal sealed class LinkVisit(Uri asked, LinkConnection connection, CertificateCheck certificates, PageSigns signs, LinkPace pace)
{
    private const int MostRedirects = 10;

    private readonly PageJudge _judge = new(signs);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    /// <summary>Follows it.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<LinkResult> GoAsync(CancellationToken cancellationToken)
    {
        for (var (at, hops) = (asked, 0); ; hops++)
        {
            _seen.Add(Key(at));
            var fetch = await AskAsync(at, cancellationToken);
            if (fetch is not Fetch.Answered { Answer: var answer })
            {
                return Of(fetch, at);
            }

            var page = PageOf(answer);
            if ((answer.Location ?? page?.Refresh) is not { } target)
            {
                return Judge(answer, page);
            }

            if (!Uri.TryCreate(at, target.Trim(), out var next))
            {
                return new LinkResult.Refused(RefusedLink.NotAnAddress, target);
            }

            if (_seen.Contains(Key(next)))
            {
                return answer.Location is null ? Judge(answer, page) : Circle(answer, next);
            }

            if (hops == MostRedirects)
            {
                return new LinkResult.Bad(BadLink.TooManyRedirects, at, answer.Status);
            }

            at = next;
        }
    }

    /// <summary>Asks with HEAD, and with GET where that says too little or is not understood.</summary>
    private async Task<Fetch> AskAsync(Uri address, CancellationToken cancellationToken)
    {
        var head = await SendAsync(HttpMethod.Head, address, cancellationToken);
        return head switch
        {
            Fetch.Refused => head,
            // Only what broke or took too long may come of the method.
            Fetch.Failed { Reason: not (BadLink.Broken or BadLink.Timeout) } => head,
            Fetch.Answered { Answer: { Location: not null } } => head,
            Fetch.Answered { Answer: var answer } when _judge.IsEnough(answer) => head,
            _ => await SendAsync(HttpMethod.Get, address, cancellationToken),
        };
    }

    private async Task<Fetch> SendAsync(HttpMethod method, Uri address, CancellationToken cancellationToken)
    {
        using var turn = await pace.EnterAsync(address.IdnHost, cancellationToken);
        return await connection.SendAsync(method, address, cancellationToken);
    }

    private HtmlPage? PageOf(LinkAnswer answer) => answer is { IsSuccess: true, Body.Length: > 0 } && DocumentKind.IsPage(answer.ContentType, answer.Body)
        ? HtmlReader.Read(PageDecoding.Decode(answer.Body, answer.Charset), signs)
        : null;

    private LinkResult Judge(LinkAnswer answer, HtmlPage? page)
    {
        // Of a document the headers are enough; then there is no body to judge.
        var wrong = _judge.ByStatus(answer) ?? (_judge.IsEnough(answer) && answer.Body.Length == 0 ? null : _judge.ByContent(answer, page, asked));
        var title = page?.Title is { Length: > 0 } text ? text : null;
        return wrong ?? new LinkResult.Good(new(
            answer.Address, answer.Status, answer.ContentType, answer.Size, title, StatedYears.Of(FileNames.Of(answer), page))
        {
            CertificateEnds = certificates.EndsSoon,
        });
    }

    private static LinkResult Circle(LinkAnswer answer, Uri next) => answer.SetsCookies && next == answer.Address
        ? new LinkResult.CannotTell(UncertainLink.NeedsCookies, answer.Address.AbsoluteUri)
        : new LinkResult.Bad(BadLink.RedirectLoop, answer.Address, answer.Status);

    private LinkResult Of(Fetch fetch, Uri at) => fetch switch
    {
        Fetch.Failed when _judge.IsWalled(at) => new LinkResult.CannotTell(UncertainLink.Walled, at.AbsoluteUri),
        Fetch.Failed failed => new LinkResult.Bad(failed.Reason, at),
        Fetch.Refused refused => new LinkResult.Refused(refused.Reason, at.OriginalString),
        _ => throw new UnreachableException(),
    };

    // What follows the hash never reaches the server.
    private static string Key(Uri address) => address.GetComponents(UriComponents.HttpRequestUrl, UriFormat.UriEscaped);
}
