using ItaBot.Conversations.Answers.Feedback;
using ItaBot.Host.LineAccounts;
using ItaBot.Host.WebChat;
using ItaBot.Scoring;

namespace ItaBot.Host.Feedback;

/// <summary>Finds the start links of an agency: asks LINE for the name of its account, and the settings for the web page.</summary>
internal sealed class StartLinkFinder(LineQuestions line, IConfiguration configuration) : IStartLinkFinder
{
    public async Task<StartLinks> FindAsync(string agencyId, CancellationToken cancellationToken)
    {
        var problems = new List<LocalText>();
        string? lineLink = null;
        foreach (var account in line.Accounts.Where(a => a.Agency == agencyId))
        {
            var said = await line.AskWhoAsync(account, cancellationToken);
            if (said is LineSaid.Answer answer && LineQuestions.TextOf(answer.Json, "basicId") is { Length: > 0 } basicId)
            {
                lineLink = StartLinks.LineOf(basicId);
                break;
            }

            problems.Add(Problem(account, said));
        }

        var page = WebChatAddress.Of(configuration);
        return new(lineLink, page is null ? null : StartLinks.WebOf(page, agencyId), problems);
    }

    /// <inheritdoc />
    public async Task<IReadOnlyList<Uri>> ListAsync(string agencyId, CancellationToken cancellationToken)
    {
        var links = await FindAsync(agencyId, cancellationToken);
        return links is { First: { } first, IsForTrialOnly: false } ? [new Uri(first)] : [];
    }

    private static LocalText Problem(LineAccount account, LineSaid said)
    {
        var reason = (said as LineSaid.Nothing)?.Reason ?? "no basicId";
        return new(
            $"ถามชื่อบัญชี LINE “{account.Name}” ไม่ได้ จึงไม่มีลิงก์ของ LINE ({reason}) ให้ตรวจด้วย itabot doctor",
            $"the LINE account “{account.Name}” could not be asked for its name, so that there is no link of LINE ({reason}); check it with itabot doctor");
    }
}
