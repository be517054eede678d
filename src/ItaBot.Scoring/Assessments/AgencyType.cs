namespace ItaBot.Scoring.Assessments;

/// <summary>The kinds of local government. The names are those of the assessment files.</summary>
public enum AgencyType
{
    /// <summary>Subdistrict administrative organisation (อบต.).</summary>
    SAO,

    /// <summary>Provincial administrative organisation (อบจ.).</summary>
    PAO,

    /// <summary>City municipality (เทศบาลนคร).</summary>
    CITY,

    /// <summary>Town municipality (เทศบาลเมือง).</summary>
    TOWN,

    /// <summary>Subdistrict municipality (เทศบาลตำบล).</summary>
    SUBDISTRICT,

    /// <summary>Anything else.</summary>
    OTHER,
}
