using ItaBot.Channels.Speech;
using ItaBot.Conversations;
using ItaBot.Conversations.Replies;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>Introduces the bot where it was added.</summary>
internal sealed class WelcomeTurns(TeamsAudience audience, WhomToAsk whom, ChatSpeech chat, TeamsSpeech speech)
{
    /// <summary>Says what the bot is for.</summary>
    public async Task<TurnAnswer> AnswerAsync(TeamsTurn turn, CancellationToken cancellationToken)
    {
        var locale = turn.Source.SpokenLocale;
        var asker = await audience.OfAsync(turn, cancellationToken);
        var agency = await chat.AgencyNameAsync(asker.AgencyId, cancellationToken);
        return turn.IsDirect
            ? speech.Show(turn, locale, [await WelcomeAsync(asker, agency, locale, cancellationToken)])
            : speech.Say(turn, locale, "teams.welcome.group", [], ("agency", agency));
    }

    private async Task<Reply> WelcomeAsync(Asker asker, string agency, string locale, CancellationToken cancellationToken)
    {
        if (asker.Officer is { } officer)
        {
            return chat.Reply(
                locale, "teams.welcome.officer", ChatSpeech.Questions(Audience.Officer), ("name", officer.Name), ("agency", agency));
        }

        var way = await whom.SayAsync(asker.AgencyId, locale, cancellationToken);
        return chat.Reply(locale, "teams.welcome.unknown", ChatSpeech.Questions(Audience.Citizen), ("agency", agency), ("way", way));
    }
}
