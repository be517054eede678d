using System.Diagnostics;
using ItaBot.Channels.Line.Probing;
using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Host.WebChat;
using ItaBot.Scoring;

namespace ItaBot.Host.Feedback;

/// <summary>Finds the start links of an agency: asks LINE for the name of its account, and the settings for the web page.</summary>
/// <param name="line">Not made before a link is wanted: who wants none needs no settings of LINE.</param>
/// <param name="configuration">Says where the web page is.</param>
/// <param name="clock">Measures how long LINE takes.</param>
internal sealed class StartLinkFinder(Lazy<LineProbe> line, IConfiguration configuration, TimeProvider clock) : IStartLinkFinder
{
    /// <summary>How long a chat waits for LINE; the link can be asked for again.</summary>
    public static readonly TimeSpan ChatPatience = TimeSpan.FromSeconds(3);

    public async Task<StartLinks> FindAsync(string agencyId, CancellationToken cancellationToken)
    {
        var problems = new List<LocalText>();
        foreach (var account in line.Value.AccountsOf(agencyId))
        {
            var identity = await line.Value.IdentifyAsync(account, cancellationToken);
            if (identity is LineIdentity.Known known)
            {
                return new(StartLinks.LineOf(known.BasicId), WebOf(agencyId), problems);
            }

            problems.Add(Problem(account, identity));
        }

        return new(Line: null, WebOf(agencyId), problems);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Uri>> ListAsync(string agencyId, CancellationToken cancellationToken)
    {
        var links = await FindSoonAsync(agencyId, cancellationToken);
        return links.ToInviteWith is { } link ? [new Uri(link)] : [];
    }

    private async Task<StartLinks> FindSoonAsync(string agencyId, CancellationToken cancellationToken)
    {
        using var patience = new CancellationTokenSource(ChatPatience, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return await FindAsync(agencyId, either.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new(Line: null, WebOf(agencyId), []);
        }
    }

    private string? WebOf(string agencyId) => WebChatAddress.Of(configuration) is { } page ? StartLinks.WebOf(page, agencyId) : null;

    private static LocalText Problem(string account, LineIdentity identity)
    {
        var reason = identity switch
        {
            LineIdentity.NoToken none => none.Reason,
            LineIdentity.Refused refused => refused.Reason,
            LineIdentity.Unreachable unreachable => unreachable.Reason,
            _ => throw new UnreachableException(),
        };
        return new(
            $"ถามชื่อบัญชี LINE “{account}” ไม่ได้ จึงไม่มีลิงก์ของ LINE ({reason}) ให้ตรวจด้วย itabot doctor",
            $"the LINE account “{account}” could not be asked for its name, so that there is no link of LINE ({reason}); check it with itabot doctor");
    }
}
