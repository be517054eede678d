using ItaBot.Channels.Teams.Activities;
using ItaBot.Channels.Teams.Endpoint;
using ItaBot.Channels.Teams.Invokes;
using ItaBot.Channels.Teams.Rendering;
using ItaBot.Channels.Teams.Turns;
using Microsoft.Extensions.DependencyInjection;

namespace ItaBot.Channels.Teams;

/// <summary>What happens between the way in and the way out.</summary>
internal static class TeamsTurnServices
{
    /// <summary>Adds what takes activities in and answers them.</summary>
    public static IServiceCollection AddTeamsTurns(this IServiceCollection services)
    {
        services.AddChats();
        services.AddSingleton<IActivityReceiver, ActivityReceiver>().AddSingleton<InvokeReceiver>();
        services.AddSingleton<TeamsRenderer>().AddSingleton<Paging>().AddSingleton<OneMessage>().AddSingleton<ActedCard>();
        services.AddSingleton<TeamsSpeech>().AddSingleton<TeamsMembers>().AddSingleton<TeamsAudience>().AddSingleton<WhomToAsk>();
        services.AddSingleton<QuestionTurns>().AddSingleton<PressTurns>().AddSingleton<ClaimTurns>().AddSingleton<WelcomeTurns>();
        services.AddSingleton<TextTurns>().AddSingleton<Outgoing>().AddSingleton<TeamsTurns>();
        return services;
    }
}
