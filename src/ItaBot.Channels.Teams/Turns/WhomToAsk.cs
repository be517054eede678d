using ItaBot.Channels.Officers;
using ItaBot.Channels.Speech;

namespace ItaBot.Channels.Teams.Turns;

/// <summary>Tells whoever did not get what is for officers how they would.</summary>
internal sealed class WhomToAsk(IOfficerDirectory officers, ChatSpeech chat)
{
    /// <summary>What to say to somebody who asked for what is for the officers of an agency; null where there is no way.</summary>
    public async Task<string?> SayAsync(Asker asker, string agencyId, string locale, CancellationToken cancellationToken) => asker.Officer switch
    {
        null => await SayAsync(agencyId, locale, cancellationToken),
        { } officer when officer.AgencyId == agencyId => chat.Phrase(locale, "teams.privately"),
        _ => null,
    };

    /// <summary>Who enters officers of an agency into the directory; as long as nobody does, how to become the one who does.</summary>
    public async Task<string> SayAsync(string agencyId, string locale, CancellationToken cancellationToken)
    {
        if (!await officers.HasAdministratorAsync(cancellationToken))
        {
            return chat.Phrase(locale, "teams.welcome.claim");
        }

        var administrators = (await officers.ListAsync(cancellationToken)).Where(o => o.Role == OfficerRole.Administrator).ToList();
        var own = administrators.Where(o => o.AgencyId == agencyId).ToList();
        var names = (own.Count > 0 ? own : administrators).Select(o => o.Name).ToList();
        return chat.Phrase(locale, "teams.whomtoask", ("names", string.Join(chat.Phrase(locale, "list.separator"), names)));
    }
}
